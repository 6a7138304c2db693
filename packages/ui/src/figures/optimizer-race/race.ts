import { type Course, courses, type CourseName, type LearningRates } from "./course.ts";
import { racerNames, type RacerName, racers } from "./racers.ts";
import type { Point2 } from "@gradus/engine/surface";

/** What the reader has set. */
export interface RaceState {
  readonly course: CourseName;
  readonly start: Point2;
  readonly learningRates: LearningRates;
  /** What the loss is multiplied by, as if it were measured in other units. */
  readonly lossScale: number;
}

/** One optimizer's way. */
export interface Run {
  readonly racer: RacerName;
  readonly path: readonly Point2[];
  /** The loss, unscaled, at each point of the path. */
  readonly losses: readonly number[];
  /** The first step at which it is within `nearby` of the minimum. */
  readonly visit: number | undefined;
  /** The step after which it stays there; undefined if it does not. */
  readonly arrival: number | undefined;
}

/** At rest means: within this distance of the minimum, from then on. */
export const nearby = 0.05;

export function openingRace(name: CourseName): RaceState {
  const { start, learningRates } = courses[name];
  return { course: name, start, learningRates, lossScale: 1 };
}

export function race(state: RaceState): Run[] {
  const course = courses[state.course];
  const gradient = (point: readonly number[]): number[] =>
    course.surface.gradientAt(point).map((slope) => slope * state.lossScale);
  return racerNames.map((racer) => {
    const visited = racers[racer].run(
      state.learningRates[racer],
      gradient,
      state.start,
      course.steps,
    );
    const path = visited.map(planePoint);
    const losses = path.map((point) => course.surface.valueAt(point));
    return { racer, path, losses, ...nearness(path, course) };
  });
}

function planePoint([x = Number.NaN, y = Number.NaN]: readonly number[]): Point2 {
  return [x, y];
}

function nearness(path: readonly Point2[], { minimum }: Course): Pick<Run, "visit" | "arrival"> {
  const isNear = ([x, y]: Point2): boolean => Math.hypot(x - minimum[0], y - minimum[1]) < nearby;
  const visit = path.findIndex(isNear);
  const lastAway = path.findLastIndex((point) => !isNear(point));
  return {
    visit: visit < 0 ? undefined : visit,
    arrival: lastAway === path.length - 1 ? undefined : lastAway + 1,
  };
}

/** The run that rests first; undefined if none does. */
export function winnerOf(runs: readonly Run[]): Run | undefined {
  return runs
    .filter(({ arrival }) => arrival !== undefined)
    .toSorted((a, b) => (a.arrival ?? Infinity) - (b.arrival ?? Infinity))[0];
}

/** Whether the run has left for infinity at this step. */
export function hasDiverged({ losses }: Run, step: number): boolean {
  const loss = losses[step];
  return loss === undefined || !(loss <= 1e6);
}

import { fixedText, scientificText } from "../plot/number-text.ts";
import { courses } from "./course.ts";
import { hasDiverged, type RaceState, type Run } from "./race.ts";
import { racers } from "./racers.ts";

/** How a run stands after so many steps: "at rest since step 47", "loss 0.013", "gone". */
export function standing(run: Run, step: number): string {
  if (hasDiverged(run, step)) return "has left the picture";
  if (run.arrival !== undefined && run.arrival <= step) return `at rest since step ${run.arrival}`;
  if (run.visit !== undefined && run.arrival === undefined && run.visit < step) {
    return `there at step ${run.visit}, thrown out again`;
  }
  return `loss ${lossText(run.losses[step] ?? Number.NaN)}`;
}

function lossText(loss: number): string {
  if (loss >= 100) return fixedText(loss, 0);
  if (loss >= 0.001) return fixedText(loss, loss >= 1 ? 2 : 3);
  return scientificText(loss, 0);
}

/** The text alternative of the figure. */
export function describeRace(state: RaceState, runs: readonly Run[], step: number): string {
  const { label } = courses[state.course];
  const [x, y] = state.start;
  const standings = runs.map((run) => `${racers[run.racer].label}: ${standing(run, step)}`);
  return (
    `Level lines of a ${label} seen from above, and the ways of four optimizers from ` +
    `(${fixedText(x, 1)}, ${fixedText(y, 1)}) after ${step} steps. ${standings.join("; ")}.`
  );
}

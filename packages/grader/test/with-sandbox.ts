import { type Argument, defaultLimits, type Exercise, type GradeReport } from "@gradus/exercise";
import { runnerPath } from "@gradus/grader/runner";
import { afterAll, beforeAll } from "vitest";
import { createGrader, openSandbox, type Outcome, type Sandbox } from "../src/index.ts";
import type { Limits } from "@gradus/exercise";
import { slope } from "./exercises/slope.ts";

export interface Bench {
  readonly sandbox: () => Sandbox;
  /** Runs a program whose entry is `f`. */
  readonly run: (
    source: string,
    calls?: readonly (readonly Argument[])[],
    limits?: Partial<Limits>,
  ) => Promise<Outcome>;
  readonly grade: (exercise: Exercise, source: string, seed?: number) => Promise<GradeReport>;
  /** Grades a right program: whatever happened before, it is accepted. */
  readonly gradeHonest: () => Promise<GradeReport>;
}

export const honest = `export function slope(f: (x: number) => number, x: number, h: number): number {
  return (f(x + h) - f(x - h)) / (2 * h);
}`;

/** One sandbox for the tests of a file. */
export function withSandbox(runners = 1): Bench {
  let opened: Sandbox | null = null;
  beforeAll(async () => {
    opened = await openSandbox({ runners, runnerPath });
  });
  afterAll(() => opened?.close());

  const sandbox = (): Sandbox => {
    if (opened === null) throw new Error("The sandbox opens before the first test of the file.");
    return opened;
  };
  const grade: Bench["grade"] = (exercise, source, seed = 1) =>
    createGrader({ sandbox: sandbox() }).grade(
      exercise,
      { language: "typescript", source },
      { seed },
    );
  return {
    sandbox,
    grade,
    gradeHonest: () => grade(slope, honest),
    run: (source, calls = [[]], limits = {}) =>
      sandbox().run({
        source,
        entry: "f",
        drive: null,
        calls,
        seed: 1,
        limits: { ...defaultLimits, ...limits },
      }),
  };
}

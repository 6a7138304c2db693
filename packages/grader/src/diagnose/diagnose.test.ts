import type { Exercise } from "@gradus/exercise";
import { describe, expect, test } from "vitest";
import { slope } from "../../test/exercises/slope.ts";
import { shifted } from "../../test/exercises/shifted.ts";
import { judge } from "../judge/judge.ts";
import { planCalls } from "../plan.ts";
import { diagnose } from "./diagnose.ts";
import { fingerprint } from "./fingerprint.ts";

/** The diagnosis of a program of ours, as if a learner had handed it in. */
function diagnosisOf(exercise: Exercise, entry: (...args: never[]) => unknown): string | null {
  const plan = planCalls(exercise, 5);
  const observations = fingerprint(
    exercise.spec,
    entry,
    plan.calls.map(({ args }) => args),
  );
  return diagnose(exercise, judge(exercise, plan, observations).calls)?.id ?? null;
}

describe("diagnose", () => {
  test.each([
    [slope, "forward"],
    [slope, "divide-by-h"],
    [slope, "wasteful"],
    [shifted, "ascent"],
    [shifted, "in-place"],
  ])("names each wrong program of an exercise as itself (%#: %s)", (exercise, id) => {
    expect(diagnosisOf(exercise, exercise.wrongPrograms[id] ?? (() => null))).toBe(id);
  });

  test("names nothing that behaves otherwise on a single input", () => {
    const almost = (f: (x: number) => number, x: number, h: number): number =>
      h === 0.5 ? (f(x + h) - f(x - h)) / (2 * h) : (f(x + h) - f(x)) / h;
    expect(diagnosisOf(slope, almost)).toBeNull();
  });

  const { forward = () => null } = slope.wrongPrograms;
  const withDouble = (twin: object): Exercise => ({
    ...slope,
    wrongPrograms: { ...slope.wrongPrograms, double: forward },
    spec: {
      ...slope.spec,
      misconceptions: {
        ...slope.spec.misconceptions,
        double: { feedback: "The same in other words.", ...twin },
      },
    },
  });

  test("names nothing where two misconceptions fit, unless they are twins", () => {
    expect(diagnosisOf(withDouble({}), forward)).toBeNull();
    expect(diagnosisOf(withDouble({ twin: "forward" }), forward)).toBe("forward");
  });

  test("takes programs that stop on the same inputs for alike", () => {
    const throwing = (): number => {
      throw new RangeError("mine");
    };
    const exercise: Exercise = {
      ...slope,
      wrongPrograms: {
        stops: () => {
          throw new Error("another message");
        },
      },
      spec: { ...slope.spec, misconceptions: { stops: { feedback: "It stops." } } },
    };
    expect(diagnosisOf(exercise, throwing)).toBe("stops");
  });
});

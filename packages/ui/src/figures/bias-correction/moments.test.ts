import { describe, expect, test } from "vitest";
import { momentsOf, opening, stepCount } from "./moments.ts";

describe("Adam's averages of a constant gradient 1", () => {
  const steps = momentsOf(opening);

  test("are right from the first step on, once corrected", () => {
    expect(steps).toHaveLength(stepCount);
    for (const { mHat, vHat, corrected } of steps) {
      expect(mHat).toBeCloseTo(1, 12);
      expect(vHat).toBeCloseTo(1, 11);
      expect(corrected).toBeCloseTo(1, 11);
    }
  });

  test("start near 0 without correction: m = 0.1 and v = 0.001", () => {
    expect(steps[0]?.m).toBeCloseTo(0.1, 12);
    expect(steps[0]?.v).toBeCloseTo(0.001, 12);
  });

  test("make the first steps too long without correction: 3.16 learning rates, 6.57 at the worst", () => {
    expect(steps[0]?.uncorrected).toBeCloseTo(3.1623, 4);
    const worst = steps.toSorted((a, b) => b.uncorrected - a.uncorrected)[0];
    expect(worst?.t).toBe(12);
    expect(worst?.uncorrected).toBeCloseTo(6.569, 3);
  });

  test("make them too short instead when both averages forget equally fast", () => {
    const [first] = momentsOf({ ...opening, beta2: 0.9 });
    expect(first?.uncorrected).toBeCloseTo(Math.sqrt(0.1), 12);
  });
});

test("a noisy gradient is the same in every run, and its first corrected step has length 1", () => {
  const noisy = { ...opening, gradient: "noisy" } as const;
  expect(momentsOf(noisy)).toEqual(momentsOf(noisy));
  expect(Math.abs(momentsOf(noisy)[0]?.corrected ?? 0)).toBeCloseTo(1, 12);
});

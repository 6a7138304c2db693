import { describe, expect, test } from "vitest";
import { errorAt, errorLines, roundingAt, sampledSteps, subjects } from "./error-lines.ts";
import { balancedStep, methodNames, methods } from "./methods.ts";

describe("the error lines", () => {
  test("have the slopes of the theory wherever the figure can go", () => {
    for (const subject of Object.values(subjects)) {
      for (let tenths = 5; tenths <= 25; tenths++) {
        for (const { method, slope } of errorLines(subject, tenths / 10)) {
          expect(
            Math.abs(slope - methods[method].order),
            `${subject.label} ${tenths} ${method}`,
          ).toBeLessThan(0.25);
        }
      }
    }
  });

  test("are never 0, which has no place on a log axis", () => {
    for (const { samples } of errorLines(subjects.sine, 1)) {
      expect(samples).toHaveLength(sampledSteps.length);
      for (const { error } of samples) expect(error).toBeGreaterThan(0);
    }
  });
});

describe("the best step", () => {
  test("beats steps a thousand times larger and smaller, for every method", () => {
    const { sine } = subjects;
    for (const name of methodNames) {
      const method = methods[name];
      const best = balancedStep(method);
      const typical = (h: number) =>
        Math.max(...[0.8, 0.9, 1, 1.1, 1.2].map((x) => errorAt(sine, x, method, h)));
      expect(typical(best)).toBeLessThan(typical(best * 1000) / 10);
      expect(typical(best)).toBeLessThan(typical(best / 1000) / 10);
    }
  });

  test("is the square root of ε for the forward and the cube root for the central difference", () => {
    expect(balancedStep(methods.forward)).toBeCloseTo(1.49e-8, 10);
    expect(balancedStep(methods.central)).toBeCloseTo(6.06e-6, 8);
  });
});

test("rounding doubles when the step is halved", () => {
  const rounding = roundingAt(subjects.exponential, 1);
  expect(rounding(1e-9) / rounding(2e-9)).toBeCloseTo(2, 12);
});

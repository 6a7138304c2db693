import fc from "fast-check";
import { power, variable } from "@gradus/engine/symbolic";
import { scalarFunction } from "@gradus/exercise";
import { describe, expect, test } from "vitest";
import { simplerArguments, simplerNumbers } from "./candidates.ts";

const numbers = fc.oneof(
  fc.integer({ min: -1_000, max: 1_000 }),
  fc.integer({ min: -100_000, max: 100_000 }).map((thousandths) => thousandths / 1_000),
);

describe("simpler numbers", () => {
  test("keep sign, integrality and the side of 1, and never grow in print", () => {
    fc.assert(
      fc.property(numbers, (value) => {
        for (const simpler of simplerNumbers(value)) {
          expect(Math.sign(simpler)).toBe(Math.sign(value));
          expect(Number.isInteger(simpler) || !Number.isInteger(value)).toBe(true);
          expect(Math.abs(simpler) < 1).toBe(Math.abs(value) < 1);
          expect(String(simpler).length).toBeLessThanOrEqual(String(value).length);
          expect(simpler).not.toBe(value);
        }
      }),
    );
  });

  test("end: taking the first again and again arrives", () => {
    fc.assert(
      fc.property(numbers, (value) => {
        let [current, steps] = [value, 0];
        for (;;) {
          const { value: next, done } = simplerNumbers(current).next();
          if (done || steps === 50) break;
          [current, steps] = [next, steps + 1];
        }
        expect(steps).toBeLessThan(50);
      }),
    );
  });

  test("leave 0 and what is not finite alone", () => {
    for (const value of [0, Number.NaN, Infinity]) expect([...simplerNumbers(value)]).toEqual([]);
  });
});

describe("simpler arguments", () => {
  test("leave probabilities that sum to 1 as they are", () => {
    expect([...simplerArguments([[0.25, 0.35, 0.4]])]).toEqual([]);
    expect([...simplerArguments([[0.25, 0.35, 0.5]])]).not.toEqual([]);
  });

  test("keep the lengths of lists", () => {
    for (const [matrix] of simplerArguments([
      [
        [1.25, -3],
        [7, 0.125],
      ],
    ]))
      expect(matrix).toMatchObject([{ length: 2 }, { length: 2 }]);
  });

  test("try x, x² and a constant for a function of one number", () => {
    const cube = scalarFunction(power(variable("t"), 3), "t");
    const bodies = [...simplerArguments([cube])].map(([f]) => Object(f).$function.body);
    expect(bodies).toMatchObject([
      { kind: "variable", name: "t" },
      { kind: "power" },
      { kind: "constant", value: 1 },
    ]);
  });
});

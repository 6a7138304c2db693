import { component, multiply, power, variable } from "@gradus/engine/symbolic";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scalarFunction, vectorFunction } from "./argument.ts";
import { printCall, printData, printFunction } from "./print.ts";

describe("printing", () => {
  test("writes values as TypeScript would", () => {
    expect(printData({ w: [1, -0, Number.NaN], "b-1": "x", none: undefined, nil: null })).toBe(
      '{ w: [1, -0, NaN], "b-1": "x", none: undefined, nil: null }',
    );
    expect(printData({})).toBe("{}");
    expect(printData({ $refused: "a Promise" })).toBe("‹a Promise›");
  });

  test("writes what evaluates to the value again", () => {
    const values = fc.array(fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constant(null)));
    fc.assert(
      fc.property(values, (list) => {
        // oxlint-disable-next-line typescript/no-implied-eval -- that it evaluates is the claim.
        expect(Function(`return ${printData(list)}`)()).toEqual(list);
      }),
    );
  });

  test("writes a call with functions of numbers and of vectors", () => {
    const square = scalarFunction(power(variable("x"), 2));
    const swap = vectorFunction([component("w", 1), multiply(2, component("w", 0))], 2);
    expect(printCall("slope", [square, 3, 0.5])).toBe("slope((x) => x ** 2, 3, 0.5)");
    expect(printFunction(swap.$function)).toBe("(w) => [w[1], 2 * w[0]]");
  });
});

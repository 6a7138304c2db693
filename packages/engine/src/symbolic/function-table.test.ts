import { describe, expect, test } from "vitest";
import { functionNames } from "../../test/arbitrary-expression.ts";
import { entriesOutside } from "../../test/entries-outside.ts";
import { readGolden } from "../../test/golden.ts";
import { richardson } from "../diff/index.ts";
import { variable } from "./build.ts";
import { evaluate } from "./evaluate.ts";
import type { FunctionName } from "./expression.ts";
import { functionTable } from "./function-table.ts";

interface Fact {
  readonly fn: FunctionName;
  readonly x: number;
  readonly y: number;
  readonly dy: number;
}

// inside every domain, off every kink
const points = [0.1, 0.4, 0.9];

describe("the function table", () => {
  test("files each rule under its own name", () => {
    expect(functionNames.length).toBe(23);
    for (const name of functionNames) expect(functionTable[name].name).toBe(name);
  });

  test.each(functionNames)("%s has the slope that differences show", (name) => {
    const { value, derivative } = functionTable[name];
    for (const at of points) {
      const slope = evaluate(derivative(variable("u")), { u: at });
      expect(entriesOutside(slope, richardson(value, at).value, { abs: 1e-9, rel: 1e-9 })).toEqual(
        [],
      );
    }
  });

  test.each(functionNames)("%s lets NaN through", (name) => {
    expect(functionTable[name].value(NaN)).toBeNaN();
  });

  test("agrees with 80-digit values and slopes, tails included", () => {
    for (const { fn, x, y, dy } of readGolden<Fact>("activations")) {
      const { value, derivative } = functionTable[fn];
      expect(entriesOutside(value(x), y, { abs: 1e-307, rel: 1e-14 }), `${fn}(${x})`).toEqual([]);
      const slope = evaluate(derivative(variable("u")), { u: x });
      expect(entriesOutside(slope, dy, { abs: 1e-307, rel: 2e-13 }), `${fn}′(${x})`).toEqual([]);
    }
  });

  test("erf is odd, right at its two formulas' border and in both limits", () => {
    const { value: erf } = functionTable.erf;
    // Abramowitz and Stegun, table 7.1
    expect(
      entriesOutside([erf(0.5), erf(1), erf(2)], [0.5204998778, 0.8427007929, 0.995322265], {
        abs: 5e-11,
      }),
    ).toEqual([]);
    expect(entriesOutside(erf(2 - 1e-12), erf(2 + 1e-12), { abs: 1e-13 })).toEqual([]);
    expect(erf(-1.25)).toBe(-erf(1.25));
    expect([erf(0), erf(Infinity), erf(-Infinity), erf(7)]).toEqual([0, 1, -1, 1]);
  });
});

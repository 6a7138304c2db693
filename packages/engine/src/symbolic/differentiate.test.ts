import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  arbitraryBindings,
  arbitraryExpression,
  functionNames,
} from "../../test/arbitrary-expression.ts";
import { entriesOutside } from "../../test/entries-outside.ts";
import { readGolden } from "../../test/golden.ts";
import { richardson } from "../diff/index.ts";
import { add, apply, compare, component, multiply, power, variable, where } from "./build.ts";
import { differentiate, gradientOf } from "./differentiate.ts";
import { evaluate } from "./evaluate.ts";
import type { Expression } from "./expression.ts";

const x = variable("x");
const slopeAt = (expression: Expression, at: number): number =>
  evaluate(differentiate(expression, "x"), { x: at });

interface Fact {
  readonly id: string;
  readonly expression: Expression;
  readonly points: readonly (readonly [number, number, number, number])[];
}

describe("differentiate", () => {
  test.each(readGolden<Fact>("derivatives"))(
    "gives sympy's values of f, f′ and f″: $id",
    ({ expression, points }) => {
      const first = differentiate(expression, "x");
      const second = differentiate(first, "x");
      expect(points.length).toBeGreaterThan(0);
      for (const [at, f, df, d2f] of points) {
        const got = [expression, first, second].map((e) => evaluate(e, { x: at }));
        expect(entriesOutside(got, [f, df, d2f], { abs: 1e-10, rel: 1e-9 })).toEqual([]);
      }
    },
  );

  test("agrees with Richardson extrapolation wherever that is trustworthy", () => {
    const smooth = functionNames.filter((name) => !["sign", "abs", "relu"].includes(name));
    let judged = 0;
    let unknown = 0;
    fc.assert(
      fc.property(arbitraryExpression(smooth), arbitraryBindings, (expression, bindings) => {
        const f = (at: number) => evaluate(expression, { ...bindings, x: at });
        // off the grid, because conditions between grid numbers change sides on it
        const at = bindings.x + 0.003;
        const { value, error } = richardson(f, at, { h: 1e-3 });
        fc.pre(error < 1e-7 * (1 + Math.abs(value)));
        const exact = evaluate(differentiate(expression, "x"), { ...bindings, x: at });
        judged += 1;
        // the formulas meet 0 · ∞ where a part that does not move stands at a pole: 0 ** x, cbrt(0 * x)
        unknown += Number(Number.isNaN(exact));
        const known = Number.isNaN(exact) ? value : exact;
        expect(entriesOutside(known, value, { abs: 1e-6, rel: 1e-6 })).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(unknown).toBeLessThan(judged / 30);
    expect(judged).toBeGreaterThanOrEqual(300);
  });

  test("is linear", () => {
    const pair = fc.tuple(
      arbitraryExpression(["sin", "exp"]),
      arbitraryExpression(["cos", "tanh"]),
    );
    fc.assert(
      fc.property(pair, arbitraryBindings, ([f, g], bindings) => {
        const at = (e: Expression) => evaluate(differentiate(e, "x"), bindings);
        const wanted = at(f) + 3 * at(g);
        fc.pre(Number.isFinite(wanted));
        const scale = Math.abs(at(f)) + Math.abs(3 * at(g));
        expect(
          entriesOutside(at(add(f, multiply(3, g))), wanted, { abs: 1e-9 * (1 + scale) }),
        ).toEqual([]);
      }),
    );
  });

  test("needs log of the base only if the exponent moves", () => {
    expect(slopeAt(power(x, 3), -2)).toBe(12);
    expect(slopeAt(power(x, 2), 0)).toBe(0);
    expect(slopeAt(power(x, 1), 0)).toBe(1);
    expect(slopeAt(power(x, 0), 0)).toBe(0);
    expect(slopeAt(power(x, 0.5), 0)).toBe(Infinity);
    expect(slopeAt(power(2, x), 3)).toBeCloseTo(8 * Math.LN2, 14);
    expect(slopeAt(power(x, x), 2)).toBeCloseTo(4 * (1 + Math.LN2), 14);
  });

  test("keeps its digits in the tails", () => {
    expect(entriesOutside(slopeAt(apply("sigmoid", x), 40), Math.exp(-40), { rel: 1e-14 })).toEqual(
      [],
    );
    expect(
      entriesOutside(slopeAt(apply("sigmoid", x), -700), Math.exp(-700), { rel: 1e-12 }),
    ).toEqual([]);
    expect(
      entriesOutside(slopeAt(apply("tanh", x), 25), 4 * Math.exp(-50), { rel: 1e-14 }),
    ).toEqual([]);
    expect(slopeAt(apply("tanh", x), 1000)).toBe(0);
  });

  test("takes slope 0 for relu and abs at 0", () => {
    expect([-1, 0, 1].map((at) => slopeAt(apply("relu", x), at))).toEqual([0, 0, 1]);
    expect([-1, 0, 1].map((at) => slopeAt(apply("abs", x), at))).toEqual([-1, 0, 1]);
  });

  test("differentiates where branch by branch", () => {
    const hinge = where(compare(x, "<", 0), power(x, 2), multiply(5, x));
    expect([-2, 0, 2].map((at) => slopeAt(hinge, at))).toEqual([-4, 5, 5]);
  });

  test("is 0 by a name or component that does not occur", () => {
    expect(differentiate(multiply(x, component("w", 0)), "z")).toEqual({
      kind: "constant",
      value: 0,
    });
    expect(differentiate(component("w", 0), { of: "w", index: 1 })).toEqual({
      kind: "constant",
      value: 0,
    });
  });
});

test("gradientOf has one derivative for each component", () => {
  const f = add(multiply(component("w", 0), component("w", 0)), multiply(3, component("w", 2)));
  const gradient = gradientOf(f, "w", 4).map((e) => evaluate(e, { w: [5, 6, 7, 8] }));
  expect(gradient).toEqual([10, 0, 3, 0]);
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gridNumber } from "../../test/arbitrary-expression.ts";
import { entriesOutside } from "../../test/entries-outside.ts";
import { readGolden } from "../../test/golden.ts";
import { order } from "../diff/index.ts";
import { DomainError } from "../errors.ts";
import { compile, type Expression } from "../symbolic/index.ts";
import { left, midpoint, right, simpson, trapezoid } from "./rules.ts";

interface Fact {
  readonly id: string;
  readonly expression: Expression;
  readonly a: number;
  readonly b: number;
  readonly rules: readonly {
    readonly n: number;
    readonly left: number;
    readonly right: number;
    readonly mid: number;
    readonly trapezoid: number;
    readonly simpson: number;
  }[];
}

const all = [
  { name: "left", rule: left, p: 1 },
  { name: "right", rule: right, p: 1 },
  { name: "midpoint", rule: midpoint, p: 2 },
  { name: "trapezoid", rule: trapezoid, p: 2 },
  { name: "simpson", rule: simpson, p: 4 },
];

test.each(readGolden<Fact>("integrals"))("the rules agree with exact arithmetic: $id", (fact) => {
  const f = compile(fact.expression, ["x"]);
  for (const wanted of fact.rules) {
    const { n } = wanted;
    const got = [left, right, midpoint, trapezoid, simpson].map(
      (rule) => rule(f, fact.a, fact.b, { n }).value,
    );
    const { left: l, right: r, mid, trapezoid: t, simpson: s } = wanted;
    expect(entriesOutside(got, [l, r, mid, t, s], { abs: 1e-13, rel: 1e-13 }), `n = ${n}`).toEqual(
      [],
    );
  }
});

describe.each(all)("$name", ({ rule, p }) => {
  test("has order $p, and an error estimate that covers the error", () => {
    const ns = [8, 16, 32];
    const results = ns.map((n) => rule(Math.exp, 0, 1, { n }));
    const errors = results.map(({ value }) => Math.abs(value - (Math.E - 1)));
    expect(
      Math.abs(
        order(
          errors,
          ns.map((n) => 1 / n),
        ) - p,
      ),
    ).toBeLessThan(0.1);
    for (const [i, { error }] of results.entries())
      expect(entriesOutside(error, errors[i] ?? NaN, { rel: 0.15 })).toEqual([]);
  });

  test("is exact for constants, changes sign with the bounds and is 0 between equal ones", () => {
    fc.assert(
      fc.property(gridNumber(-5, 5), gridNumber(-5, 5), gridNumber(-5, 5), (a, b, c) => {
        const there = rule(() => c, a, b, { n: 6 }).value;
        expect(entriesOutside(there, c * (b - a), { abs: 1e-13 })).toEqual([]);
        expect(entriesOutside(rule(() => c, b, a, { n: 6 }).value, -there, { abs: 1e-13 })).toEqual(
          [],
        );
        expect(Math.abs(rule(Math.exp, a, a, { n: 6 }).value)).toBe(0);
      }),
    );
  });

  test("says whether it converged and what it cost", () => {
    const coarse = rule(Math.sin, 0, 1, { n: 2 });
    expect(coarse.converged).toBe(false);
    expect(coarse.evaluations).toBeGreaterThanOrEqual(6);
    expect(coarse.evaluations).toBeLessThanOrEqual(8);
    expect(rule(Math.sin, 0, 1, { n: 2, tolerance: 1 }).converged).toBe(true);
    expect(rule((x) => Math.exp(-(((x - 0.3) / 1e-3) ** 2)), 0, 1, { n: 100 }).converged).toBe(
      false,
    );
  });

  test("refuses an n that counts nothing, and infinite bounds", () => {
    for (const n of [0, -2, 1.5, NaN])
      expect(() => rule(Math.sin, 0, 1, { n })).toThrow(DomainError);
    expect(() => rule(Math.exp, -Infinity, 0, { n: 4 })).toThrow(DomainError);
  });

  test("lets NaN through", () => {
    const poisoned = rule(Math.log, -1, 1, { n: 4 });
    expect(poisoned.value).toBeNaN();
    expect(poisoned.converged).toBe(false);
  });
});

test("trapezoid is exact for lines, simpson for cubics", () => {
  fc.assert(
    fc.property(gridNumber(-3, 3), gridNumber(-3, 3), gridNumber(-3, 3), (a, b, c) => {
      expect(
        entriesOutside(
          trapezoid((x) => c * x + 1, a, b, { n: 3 }).value,
          (c * (b * b - a * a)) / 2 + b - a,
          { abs: 1e-12 },
        ),
      ).toEqual([]);
      expect(
        entriesOutside(
          simpson((x) => c * x ** 3, a, b, { n: 2 }).value,
          (c * (b ** 4 - a ** 4)) / 4,
          {
            abs: 1e-11,
          },
        ),
      ).toEqual([]);
    }),
  );
});

test("simpson refuses an odd n", () => {
  expect(() => simpson(Math.sin, 0, 1, { n: 3 })).toThrow("expected an even n, got 3");
});

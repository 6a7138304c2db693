import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gridNumber } from "../../test/arbitrary-expression.ts";
import { entriesOutside } from "../../test/entries-outside.ts";
import { readGolden } from "../../test/golden.ts";
import { DomainError } from "../errors.ts";
import { compile, type Expression } from "../symbolic/index.ts";
import { order, errorAgainstStep } from "./error-against-step.ts";
import { backward, central, fivePoint, forward, richardson } from "./finite-difference.ts";

interface Fact {
  readonly id: string;
  readonly expression: Expression;
  readonly x: number;
  readonly h: number;
  readonly exact: number;
  readonly forward: number;
  readonly backward: number;
  readonly central: number;
  readonly five_point: number;
  readonly richardson: number;
  readonly round_bound: number;
}

describe("with a step given, the formula and nothing else", () => {
  test.each(readGolden<Fact>("differences"))("agrees with exact arithmetic: $id", (fact) => {
    const { x, h, round_bound: bound } = fact;
    const f = compile(fact.expression, ["x"]);
    expect(
      entriesOutside(forward(f, x, { h }).value, fact.forward, { abs: bound, rel: 0 }),
    ).toEqual([]);
    expect(
      entriesOutside(backward(f, x, { h }).value, fact.backward, { abs: bound, rel: 0 }),
    ).toEqual([]);
    expect(
      entriesOutside(central(f, x, { h }).value, fact.central, { abs: bound, rel: 0 }),
    ).toEqual([]);
    expect(
      entriesOutside(fivePoint(f, x, { h }).value, fact.five_point, { abs: 3 * bound, rel: 0 }),
    ).toEqual([]);
    expect(
      entriesOutside(richardson(f, x, { h }).value, fact.richardson, { abs: 3 * bound, rel: 0 }),
    ).toEqual([]);
  });

  test("central uses h as it stands", () => {
    const [x, h] = [0.3, 0.1];
    const wanted = (Math.exp(x + h) - Math.exp(x - h)) / (2 * h);
    expect(central(Math.exp, x, { h }).value).toBe(wanted);
  });

  test.each([0, -1])("refuses the step %d", (h) => {
    expect(() => central(Math.exp, 1, { h })).toThrow(DomainError);
  });
});

describe("with its own step", () => {
  const functions = [
    { f: Math.sin, df: Math.cos },
    { f: Math.exp, df: Math.exp },
    { f: Math.atan, df: (x: number) => 1 / (1 + x * x) },
  ];

  test.each([
    { name: "forward", method: forward, digits: 5e-7 },
    { name: "backward", method: backward, digits: 5e-7 },
    { name: "central", method: central, digits: 2e-9 },
    { name: "fivePoint", method: fivePoint, digits: 1e-10 },
    { name: "richardson", method: richardson, digits: 1e-10 },
  ])("$name reaches $digits, and its error estimate covers the error", ({ method, digits }) => {
    fc.assert(
      fc.property(gridNumber(-3, 3), fc.constantFrom(...functions), (x, { f, df }) => {
        const { value, error } = method(f, x);
        const off = Math.abs(value - df(x));
        expect(off).toBeLessThan(digits * (1 + Math.abs(df(x))));
        expect(off).toBeLessThan(4 * error + 1e-15);
        expect(error).toBeLessThan(20 * digits * (1 + Math.abs(df(x))));
      }),
    );
  });

  test("scales the step with x, so that it is not lost in a large one", () => {
    expect(entriesOutside(central((x) => x * x, 1e9).value, 2e9, { rel: 1e-9 })).toEqual([]);
  });

  test("lets NaN through", () => {
    expect(central(Math.log, -1).value).toBeNaN();
    expect(central(Math.sin, NaN).value).toBeNaN();
  });
});

describe("order", () => {
  const hs = [1e-1, 3e-2, 1e-2];
  test.each([
    { name: "forward", method: forward, p: 1 },
    { name: "backward", method: backward, p: 1 },
    { name: "central", method: central, p: 2 },
    { name: "fivePoint", method: fivePoint, p: 4 },
    { name: "richardson", method: richardson, p: 4 },
  ])("measures $p for $name", ({ method, p }) => {
    const points = errorAgainstStep(Math.exp, Math.exp(0.3), 0.3, hs, method);
    expect(points.map(({ h }) => h)).toEqual(hs);
    const errors = points.map(({ error }) => error);
    expect(Math.abs(order(errors, hs) - p)).toBeLessThan(0.06);
  });

  test("reads a power law exactly", () => {
    expect(order([3, 12, 48], [1, 2, 4])).toBeCloseTo(2, 12);
  });

  test("refuses lists it cannot fit a line through", () => {
    expect(() => order([1], [1])).toThrow(DomainError);
    expect(() => order([1, 2], [1, 1])).toThrow(DomainError);
    expect(() => order([1, 0], [1, 2])).toThrow(DomainError);
    expect(() => order([1, 2, 3], [1, 2])).toThrow("expected length 2, got length 3");
  });

  test("the figure shows rounding winning at tiny steps", () => {
    const at = (h: number) => errorAgainstStep(Math.sin, Math.cos(1), 1, [h], central)[0]?.error;
    expect(at(1e-5)).toBeLessThan(1e-9);
    expect(at(1e-13)).toBeGreaterThan(1e-6);
  });
});

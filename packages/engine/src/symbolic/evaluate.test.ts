import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryBindings, arbitraryExpression } from "../../test/arbitrary-expression.ts";
import { DomainError, ShapeError } from "../errors.ts";
import { add, apply, compare, component, power, product, variable, where } from "./build.ts";
import { compile } from "./compile.ts";
import { evaluate } from "./evaluate.ts";

const x = variable("x");

describe("evaluate", () => {
  test("reads scalars and vector components", () => {
    expect(evaluate(add(x, component("w", 1)), { x: 2, w: [10, 20] })).toBe(22);
  });

  test("takes 0⁰ as 1", () => {
    expect(evaluate(power(x, 0), { x: 0 })).toBe(1);
  });

  test.each([
    ["<", [1, 0, 0]],
    ["<=", [1, 1, 0]],
    [">", [0, 0, 1]],
    [">=", [0, 1, 1]],
    ["==", [0, 1, 0]],
  ] as const)("chooses the branch by %s, and otherwise for NaN", (relation, chosen) => {
    const step = where(compare(x, relation, 2), 1, 0);
    expect([1, 2, 3].map((value) => evaluate(step, { x: value }))).toEqual(chosen);
    expect(evaluate(step, { x: NaN })).toBe(0);
  });

  test("evaluates only the branch chosen, so that it may guard a pole", () => {
    const guarded = where(compare(x, "==", 0), 1, apply("log", x));
    expect(evaluate(guarded, { x: 0 })).toBe(1);
  });

  test("lets NaN flow through every function and operation", () => {
    expect(evaluate(apply("relu", x), { x: NaN })).toBeNaN();
    expect(evaluate(apply("erf", x), { x: NaN })).toBeNaN();
    expect(evaluate(apply("softplus", x), { x: NaN })).toBeNaN();
  });

  test("says which name has no value", () => {
    expect(() => evaluate(x, { y: 1 })).toThrow(DomainError);
    expect(() => evaluate(x, { y: 1 })).toThrow('a value for "x", got only [y]');
  });

  test("tells a vector from a number", () => {
    expect(() => evaluate(x, { x: [1] })).toThrow(DomainError);
    expect(() => evaluate(component("w", 0), { w: 1 })).toThrow(DomainError);
    expect(() => evaluate(component("w", 2), { w: [1, 2] })).toThrow(ShapeError);
  });
});

describe("compile", () => {
  test("gives the values of evaluate, taking parameters in the order named", () => {
    fc.assert(
      fc.property(arbitraryExpression(), arbitraryBindings, (expression, { x, y, w }) => {
        const compiled = compile(expression, ["w", "y", "x"]);
        expect(compiled(w, y, x)).toBe(evaluate(expression, { x, y, w }));
      }),
    );
  });

  test("refuses an expression that names no parameter, before it is called", () => {
    expect(() => compile(x, ["y"])).toThrow(DomainError);
  });

  test("copes with a product of a thousand factors", () => {
    const factors = Array.from({ length: 1000 }, () => x);
    expect(compile(product(factors), ["x"])(1.001)).toBeCloseTo(1.001 ** 1000, 10);
  });
});

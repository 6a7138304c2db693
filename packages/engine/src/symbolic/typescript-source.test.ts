import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryBindings, arbitraryExpression } from "../../test/arbitrary-expression.ts";
import {
  add,
  apply,
  compare,
  component,
  constant,
  divide,
  multiply,
  negate,
  power,
  subtract,
  variable,
  where,
} from "./build.ts";
import { evaluate } from "./evaluate.ts";
import type { Expression } from "./expression.ts";
import { toTypeScript } from "./typescript-source.ts";

const [x, y, z] = [variable("x"), variable("y"), variable("z")];

describe("toTypeScript", () => {
  test("gives source that computes the very double of evaluate", () => {
    fc.assert(
      fc.property(arbitraryExpression(), arbitraryBindings, (expression, { x, y, w }) => {
        // oxlint-disable-next-line no-implied-eval -- running the source is what is tested
        const run = new Function("x", "y", "w", `return ${toTypeScript(expression)};`);
        expect(run(x, y, w)).toBe(evaluate(expression, { x, y, w }));
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[string, Expression]>([
    ["x + y + z", add(add(x, y), z)],
    ["x + (y + z)", add(x, add(y, z))],
    ["x - (y - z)", subtract(x, subtract(y, z))],
    ["x * (y + z)", multiply(x, add(y, z))],
    ["x / (y * z)", divide(x, multiply(y, z))],
    ["x ** y ** z", power(x, power(y, z))],
    ["(x ** y) ** z", power(power(x, y), z)],
    ["-(x ** 2)", negate(power(x, 2))],
    ["(-x) ** 2", power(negate(x), 2)],
    ["(-2) ** x", power(-2, x)],
    ["x ** -2", power(x, -2)],
    ["-(-x)", negate(negate(x))],
    ["-(-2)", negate(-2)],
    ["x - -2", subtract(x, -2)],
    ["-x * y", multiply(negate(x), y)],
    ["-(x * y)", negate(multiply(x, y))],
    ["Math.sin(x + y)", apply("sin", add(x, y))],
    ["w[2] * 1e-7", multiply(component("w", 2), 1e-7)],
    [
      "x < 0 ? -x : x === 1 ? 2 : x",
      where(compare(x, "<", 0), negate(x), where(compare(x, "==", 1), 2, x)),
    ],
    ["(x < 0 ? 1 : 2) + 3", add(where(compare(x, "<", 0), 1, 2), 3)],
    ["2 / (1 / (1 + Math.exp(-x)))", divide(2, apply("sigmoid", x))],
    ["Math.max(0, x)", apply("relu", x)],
  ])("writes %s with no parenthesis too many or too few", (source, expression) => {
    expect(toTypeScript(expression)).toBe(source);
  });

  test.each([NaN, Infinity, -Infinity, -0, 5e-324, 1e21, -1e-7])(
    "reads back the constant %d",
    (value) => {
      // oxlint-disable-next-line no-implied-eval -- running the source is what is tested
      expect(new Function(`return ${toTypeScript(constant(value))};`)()).toBe(value);
    },
  );
});

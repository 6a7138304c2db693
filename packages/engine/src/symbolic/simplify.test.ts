import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  arbitraryBindings,
  arbitraryExpression,
  functionNames,
} from "../../test/arbitrary-expression.ts";
import { entriesOutside } from "../../test/entries-outside.ts";
import {
  add,
  apply,
  compare,
  constant,
  divide,
  multiply,
  negate,
  power,
  subtract,
  variable,
  where,
} from "./build.ts";
import { differentiate } from "./differentiate.ts";
import { evaluate } from "./evaluate.ts";
import type { Expression } from "./expression.ts";
import { simplify } from "./simplify.ts";
import { toTypeScript } from "./typescript-source.ts";

const x = variable("x");
const y = variable("y");

describe("simplify", () => {
  test.each<[Expression, string]>([
    [add(x, 0), "x"],
    [multiply(1, x), "x"],
    [multiply(x, 0), "0"],
    [multiply(x, 3), "3 * x"],
    [multiply(2, multiply(x, 3)), "6 * x"],
    [negate(negate(x)), "x"],
    [add(x, negate(y)), "x - y"],
    [add(-1, y), "y - 1"],
    [subtract(x, negate(y)), "x + y"],
    [add(x, x), "2 * x"],
    [subtract(x, x), "0"],
    [power(x, 1), "x"],
    [power(x, 0), "1"],
    [power(2, 3), "8"],
    [divide(1, 8), "0.125"],
    [divide(1, 3), "1 / 3"],
    [multiply(2, divide(x, multiply(2, y))), "x / y"],
    [divide(multiply(6, x), 2), "3 * x"],
    [apply("exp", 0), "1"],
    [apply("log", 2), "Math.log(2)"],
    [where(compare(1, "<", 2), x, y), "x"],
    [where(compare(x, "<", 2), y, y), "y"],
    [where(compare(add(x, 0), "<", 2), add(y, 0), 1), "x + 0 < 2 ? y : 1"],
    [divide(0, 0), "0 / 0"],
  ])("case %#: gives %s the form %s", (expression, source) => {
    expect(toTypeScript(simplify(expression))).toBe(source);
  });

  test("keeps the value, to rounding, wherever that of each part is finite", () => {
    const calm = functionNames.filter(
      (name) => !["sign", "exp", "expm1", "cosh", "sinh"].includes(name),
    );
    let judged = 0;
    fc.assert(
      fc.property(arbitraryExpression(calm), arbitraryBindings, (expression, bindings) => {
        const largest = Math.max(
          ...partsOf(expression).map((e) => Math.abs(evaluate(e, bindings))),
        );
        const value = evaluate(expression, bindings);
        fc.pre(largest < 1e3);
        judged += 1;
        expect(
          entriesOutside(evaluate(simplify(expression), bindings), value, { abs: 1e-7, rel: 1e-7 }),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(judged).toBeGreaterThanOrEqual(300);
  });

  test("ends on numbers that do not fold, such as overflows and NaN", () => {
    const huge = multiply(multiply(1e308, 1e308), multiply(1e308, x));
    expect(evaluate(simplify(huge), { x: 1 })).toBe(Infinity);
    expect(evaluate(simplify(subtract(constant(NaN), constant(Infinity))), {})).toBeNaN();
  });

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(arbitraryExpression(), (expression) => {
        const once = simplify(expression);
        expect(simplify(once)).toEqual(once);
      }),
    );
  });

  test("writes textbook derivatives", () => {
    const slope = (e: Expression) => toTypeScript(differentiate(e, "x"));
    expect(slope(power(x, 2))).toBe("2 * x");
    expect(slope(apply("sqrt", add(1, power(x, 2))))).toBe("x / Math.sqrt(1 + x ** 2)");
    expect(slope(power(apply("sin", x), 2))).toBe("2 * (Math.sin(x) * Math.cos(x))");
    expect(slope(divide(1, x))).toBe("-(1 / x ** 2)");
  });
});

function partsOf(e: Expression): Expression[] {
  switch (e.kind) {
    case "constant":
    case "variable":
    case "component":
      return [e];
    case "negate":
      return [e, ...partsOf(e.operand)];
    case "apply":
      return [e, ...partsOf(e.argument)];
    case "where":
      return [e, ...[e.condition.left, e.condition.right, e.then, e.otherwise].flatMap(partsOf)];
    default:
      return [e, ...partsOf(e.left), ...partsOf(e.right)];
  }
}

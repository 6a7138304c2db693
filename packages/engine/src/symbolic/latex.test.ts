import { describe, expect, test } from "vitest";
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
import type { Expression } from "./expression.ts";
import { toLatex } from "./latex.ts";

const [x, y] = [variable("x"), variable("y")];

describe("toLatex", () => {
  test.each<[string, Expression]>([
    ["\\frac{x + 1}{2 y}", divide(add(x, 1), multiply(2, y))],
    ["2 \\cdot 3", multiply(2, 3)],
    ["x \\cdot y", multiply(x, y)],
    ["-2 x", multiply(-2, x)],
    ["x \\cdot \\left(-2\\right)", multiply(x, -2)],
    ["\\left(x + 1\\right) \\cdot y", multiply(add(x, 1), y)],
    ["x - \\left(y - 1\\right)", subtract(x, subtract(y, 1))],
    ["x + \\left(-y\\right)", add(x, negate(y))],
    ["x + y - 1", add(x, subtract(y, 1))],
    ["-x^{2}", negate(power(x, 2))],
    ["\\left(-x\\right)^{2}", power(negate(x), 2)],
    ["\\left(x^{2}\\right)^{3}", power(power(x, 2), 3)],
    ["x^{y^{2}}", power(x, power(y, 2))],
    ["\\left(\\frac{x}{y}\\right)^{2}", power(divide(x, y), 2)],
    ["\\left(\\sin\\left(x\\right)\\right)^{2}", power(apply("sin", x), 2)],
    ["e^{-x}", apply("exp", negate(x))],
    ["\\left(e^{x}\\right)^{2}", power(apply("exp", x), 2)],
    ["\\sqrt{\\left|x\\right|}", apply("sqrt", apply("abs", x))],
    ["\\sigma\\left(w_{2} \\cdot x\\right)", apply("sigmoid", multiply(component("w", 2), x))],
    [
      "\\begin{cases} -x & \\text{if } x \\le 0 \\\\ x & \\text{otherwise} \\end{cases}",
      where(compare(x, "<=", 0), negate(x), x),
    ],
    ["0.3", constant(0.1 + 0.2)],
    ["1.5 \\cdot 10^{-7}", constant(1.5e-7)],
    ["2 \\pi", multiply(2, Math.PI)],
    ["-\\infty", constant(-Infinity)],
  ])("writes %s", (latex, expression) => {
    expect(toLatex(expression)).toBe(latex);
  });

  test.each([
    ["x", "x"],
    ["alpha", "\\alpha"],
    ["rate", "\\mathrm{rate}"],
    ["x1", "x_{1}"],
    ["x_12", "x_{12}"],
    ["w_out", "w_{\\mathrm{out}}"],
    ["beta_1", "\\beta_{1}"],
    ["a_b_c", "\\mathrm{a\\_b\\_c}"],
  ])("shows the name %s as %s", (name, latex) => {
    expect(toLatex(variable(name))).toBe(latex);
  });
});

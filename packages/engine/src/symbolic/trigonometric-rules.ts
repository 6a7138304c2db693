import { add, apply, divide, multiply, negate, power, subtract } from "./build.ts";
import type { Expression } from "./expression.ts";
import { latexCall, libraryRule } from "./function-rule.ts";

// √(1 − u²), factored so that no digits cancel when |u| is near 1
const legOf = (u: Expression): Expression => apply("sqrt", multiply(subtract(1, u), add(1, u)));

export const trigonometricRules = {
  sin: libraryRule("sin", Math.sin, (u) => apply("cos", u)),
  cos: libraryRule("cos", Math.cos, (u) => negate(apply("sin", u))),
  tan: libraryRule("tan", Math.tan, (u) => divide(1, power(apply("cos", u), 2)), {
    domain: "x ≠ π/2 + kπ",
  }),
  asin: libraryRule("asin", Math.asin, (u) => divide(1, legOf(u)), {
    latex: latexCall("\\arcsin"),
    domain: "[−1, 1]",
    convention: "∞ at ±1",
  }),
  acos: libraryRule("acos", Math.acos, (u) => negate(divide(1, legOf(u))), {
    latex: latexCall("\\arccos"),
    domain: "[−1, 1]",
    convention: "−∞ at ±1",
  }),
  atan: libraryRule("atan", Math.atan, (u) => divide(1, add(1, power(u, 2))), {
    latex: latexCall("\\arctan"),
  }),
  sinh: libraryRule("sinh", Math.sinh, (u) => apply("cosh", u)),
  cosh: libraryRule("cosh", Math.cosh, (u) => apply("sinh", u)),
  // 1 / cosh² keeps its digits in the tails, where 1 − tanh² has lost them all from |u| = 19 on
  tanh: libraryRule("tanh", Math.tanh, (u) => divide(1, power(apply("cosh", u), 2))),
};

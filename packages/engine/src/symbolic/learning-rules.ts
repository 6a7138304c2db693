import { apply, compare, constant, divide, multiply, negate, power, where } from "./build.ts";
import { erf, erfSource } from "./error-function.ts";
import { call, latexCall, libraryRule } from "./function-rule.ts";
import { isNameOrNumber, Level } from "./source-text.ts";

const minus = (arg: string): string => (isNameOrNumber(arg) ? `-${arg}` : `-(${arg})`);

/** The functions of neural networks and the piecewise ones, which the languages' libraries lack in part. */
export const learningRules = {
  abs: libraryRule("abs", Math.abs, (u) => apply("sign", u), {
    python: call("abs"),
    latex: (argument) => `\\left|${argument}\\right|`,
    convention: "slope 0 at 0",
  }),
  sign: libraryRule("sign", Math.sign, () => constant(0), {
    python: {
      text: (arg) => `math.copysign(1.0, ${arg}) if ${arg} < 0 or ${arg} > 0 else ${arg}`,
      uses: 2,
      level: Level.conditional,
    },
    latex: latexCall("\\operatorname{sign}"),
    convention: "slope 0 at the jump",
  }),
  // σ′ = σ(u) σ(−u): exact in both tails, where σ (1 − σ) is 0 from u = 37 on
  sigmoid: libraryRule(
    "sigmoid",
    (x) => 1 / (1 + Math.exp(-x)),
    (u) => multiply(apply("sigmoid", u), apply("sigmoid", negate(u))),
    {
      typescript: {
        text: (arg) => `1 / (1 + Math.exp(${minus(arg)}))`,
        uses: 1,
        level: Level.product,
      },
      // Python's exp raises on overflow, so both exponents are kept at or below 0
      python: {
        text: (arg) => `math.exp(min(${arg}, 0.0)) / (1 + math.exp(-abs(${arg})))`,
        uses: 2,
        level: Level.product,
      },
      latex: latexCall("\\sigma"),
    },
  ),
  // log(1 + eᵘ) = max(u, 0) + log(1 + e^(−|u|))
  softplus: libraryRule(
    "softplus",
    (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
    (u) => apply("sigmoid", u),
    {
      typescript: {
        text: (arg) => `Math.max(${arg}, 0) + Math.log1p(Math.exp(-Math.abs(${arg})))`,
        uses: 2,
        level: Level.sum,
      },
      python: {
        text: (arg) => `max(${arg}, 0.0) + math.log1p(math.exp(-abs(${arg})))`,
        uses: 2,
        level: Level.sum,
      },
      latex: latexCall("\\operatorname{softplus}"),
    },
  ),
  relu: libraryRule(
    "relu",
    (x) => Math.max(0, x),
    (u) => where(compare(u, ">", 0), 1, 0),
    {
      typescript: { text: (arg) => `Math.max(0, ${arg})`, uses: 1, level: Level.atom },
      python: { text: (arg) => `max(${arg}, 0.0)`, uses: 1, level: Level.atom },
      latex: latexCall("\\operatorname{ReLU}"),
      convention: "slope 0 at 0",
    },
  ),
  // erf′ = 2/√π · e^(−u²)
  erf: libraryRule(
    "erf",
    erf,
    (u) => multiply(divide(2, apply("sqrt", Math.PI)), apply("exp", negate(power(u, 2)))),
    {
      typescript: { text: erfSource, uses: 1, level: Level.atom },
      latex: latexCall("\\operatorname{erf}"),
    },
  ),
};

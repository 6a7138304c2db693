import { add, apply, divide, multiply, power } from "./build.ts";
import { latexCall, libraryRule } from "./function-rule.ts";

export const exponentialRules = {
  // (eᵘ)′ = eᵘ
  exp: libraryRule("exp", Math.exp, (u) => apply("exp", u), {
    latex: (argument) => `e^{${argument}}`,
  }),
  // eᵘ − 1 without cancellation near 0
  expm1: libraryRule("expm1", Math.expm1, (u) => apply("exp", u), {
    latex: latexCall("\\operatorname{expm1}"),
  }),
  log: libraryRule("log", Math.log, (u) => divide(1, u), { domain: "(0, ∞)" }),
  // log(1 + u) without losing a small u
  log1p: libraryRule("log1p", Math.log1p, (u) => divide(1, add(1, u)), {
    latex: latexCall("\\operatorname{log1p}"),
    domain: "(−1, ∞)",
  }),
  log2: libraryRule("log2", Math.log2, (u) => divide(1, multiply(u, apply("log", 2))), {
    latex: latexCall("\\log_{2}"),
    domain: "(0, ∞)",
  }),
  log10: libraryRule("log10", Math.log10, (u) => divide(1, multiply(u, apply("log", 10))), {
    latex: latexCall("\\log_{10}"),
    domain: "(0, ∞)",
  }),
  sqrt: libraryRule("sqrt", Math.sqrt, (u) => divide(1, multiply(2, apply("sqrt", u))), {
    latex: (argument) => `\\sqrt{${argument}}`,
    domain: "[0, ∞)",
    convention: "∞ at 0",
  }),
  cbrt: libraryRule("cbrt", Math.cbrt, (u) => divide(1, multiply(3, power(apply("cbrt", u), 2))), {
    latex: (argument) => `\\sqrt[3]{${argument}}`,
    convention: "∞ at 0",
  }),
};

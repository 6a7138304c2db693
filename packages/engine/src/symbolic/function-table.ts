import { exponentialRules } from "./exponential-rules.ts";
import type { FunctionName } from "./expression.ts";
import type { FunctionRule } from "./function-rule.ts";
import { learningRules } from "./learning-rules.ts";
import { trigonometricRules } from "./trigonometric-rules.ts";

/** One rule for each function: a new name does not compile until it has one. */
export const functionTable: { readonly [Name in FunctionName]: FunctionRule } = {
  ...exponentialRules,
  ...trigonometricRules,
  ...learningRules,
};

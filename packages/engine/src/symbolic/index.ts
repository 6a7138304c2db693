export {
  add,
  apply,
  compare,
  component,
  constant,
  divide,
  multiply,
  negate,
  power,
  product,
  subtract,
  sum,
  variable,
  where,
} from "./build.ts";
export { compile, type Argument } from "./compile.ts";
export { dependsOn } from "./depends-on.ts";
export { differentiate, gradientOf } from "./differentiate.ts";
export { evaluate } from "./evaluate.ts";
export type {
  Apply,
  Binary,
  BinaryKind,
  Component,
  Condition,
  Constant,
  Expression,
  FunctionName,
  Negate,
  Operand,
  Relation,
  Unknown,
  Variable,
  Where,
} from "./expression.ts";
export type { FunctionRule } from "./function-rule.ts";
export { functionTable } from "./function-table.ts";
export { toLatex } from "./latex.ts";
export { toPython } from "./python-source.ts";
export { simplify } from "./simplify.ts";
export { toTypeScript } from "./typescript-source.ts";

/** Every function an expression may apply. The rules for each stand in `function-table.ts`. */
export type FunctionName =
  | "exp"
  | "expm1"
  | "log"
  | "log1p"
  | "log2"
  | "log10"
  | "sqrt"
  | "cbrt"
  | "abs"
  | "sign"
  | "sin"
  | "cos"
  | "tan"
  | "asin"
  | "acos"
  | "atan"
  | "sinh"
  | "cosh"
  | "tanh"
  | "sigmoid"
  | "softplus"
  | "relu"
  | "erf";

export type BinaryKind = "add" | "subtract" | "multiply" | "divide" | "power";

export type Relation = "<" | "<=" | ">" | ">=" | "==";

export interface Constant {
  readonly kind: "constant";
  /** Finite when the tree is to travel as JSON, which has no NaN and no infinities. */
  readonly value: number;
}

export interface Variable {
  readonly kind: "variable";
  readonly name: string;
}

/** Element `index` (from 0) of the vector named `of`: w[2]. */
export interface Component {
  readonly kind: "component";
  readonly of: string;
  readonly index: number;
}

export interface Binary {
  readonly kind: BinaryKind;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Negate {
  readonly kind: "negate";
  readonly operand: Expression;
}

export interface Apply {
  readonly kind: "apply";
  readonly function: FunctionName;
  readonly argument: Expression;
}

export interface Condition {
  readonly relation: Relation;
  readonly left: Expression;
  readonly right: Expression;
}

/** `then` where the condition holds, `otherwise` elsewhere; a comparison with NaN never holds. */
export interface Where {
  readonly kind: "where";
  readonly condition: Condition;
  readonly then: Expression;
  readonly otherwise: Expression;
}

/**
 * A real function as plain JSON data. One tree gives the value, the exact derivative, and the
 * source in TypeScript, Python and LaTeX, so nothing about a function is written twice.
 * Arithmetic is IEEE 754 binary64 with 0⁰ = 1.
 */
export type Expression = Constant | Variable | Component | Binary | Negate | Apply | Where;

/** What may stand where a builder expects an expression. */
export type Operand = number | Expression;

/** What to differentiate with respect to: a scalar by its name, or one element of a vector. */
export type Unknown = string | { readonly of: string; readonly index: number };

import { DomainError, ShapeError } from "../errors.ts";
import type { BinaryKind, Expression, Relation } from "./expression.ts";
import { functionTable } from "./function-table.ts";

/** The value of a parameter: a number, or the vector whose components the expression names. */
export type Argument = number | readonly number[];

type Evaluator = (values: readonly Argument[]) => number;

export const arithmetic: { readonly [Kind in BinaryKind]: (a: number, b: number) => number } = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  power: (a, b) => a ** b,
};

export const relations: { readonly [R in Relation]: (a: number, b: number) => boolean } = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "==": (a, b) => a === b,
};

/**
 * The expression as a function of `parameters`, in that order, built once from closures (no eval).
 * Throws DomainError now if the expression names something that is no parameter, and when called
 * if a scalar gets a vector or the reverse; ShapeError when called if a vector is too short.
 */
export function compile(
  expression: Expression,
  parameters: readonly string[],
): (...values: readonly Argument[]) => number {
  const evaluator = build(expression, parameters);
  return (...values) => evaluator(values);
}

function build(expression: Expression, parameters: readonly string[]): Evaluator {
  const of = (part: Expression): Evaluator => build(part, parameters);
  switch (expression.kind) {
    case "constant": {
      const { value } = expression;
      return () => value;
    }
    case "variable":
      return scalar(expression.name, position(expression.name, parameters));
    case "component":
      return element(expression.of, expression.index, position(expression.of, parameters));
    case "negate": {
      const operand = of(expression.operand);
      return (values) => -operand(values);
    }
    case "apply": {
      const { value } = functionTable[expression.function];
      const argument = of(expression.argument);
      return (values) => value(argument(values));
    }
    case "where": {
      const holds = relations[expression.condition.relation];
      const left = of(expression.condition.left);
      const right = of(expression.condition.right);
      const then = of(expression.then);
      const otherwise = of(expression.otherwise);
      return (values) => (holds(left(values), right(values)) ? then(values) : otherwise(values));
    }
    default: {
      const combine = arithmetic[expression.kind];
      const left = of(expression.left);
      const right = of(expression.right);
      return (values) => combine(left(values), right(values));
    }
  }
}

function position(name: string, parameters: readonly string[]): number {
  const index = parameters.indexOf(name);
  if (index >= 0) return index;
  throw new DomainError("compile", `a value for "${name}"`, `only [${parameters.join(", ")}]`);
}

function scalar(name: string, position: number): Evaluator {
  return (values) => {
    const value = values[position];
    if (typeof value === "number") return value;
    throw new DomainError("evaluate", `a number for ${name}`, describe(value));
  };
}

function element(name: string, index: number, position: number): Evaluator {
  return (values) => {
    const vector = values[position];
    if (vector === undefined || typeof vector === "number") {
      throw new DomainError("evaluate", `a vector for ${name}`, describe(vector));
    }
    const value = vector[index];
    if (value !== undefined) return value;
    throw new ShapeError("evaluate", `${name}[${index}]`, `${name} of length ${vector.length}`);
  };
}

function describe(value: Argument | undefined): string {
  return typeof value === "object" ? `a vector of length ${value.length}` : String(value);
}

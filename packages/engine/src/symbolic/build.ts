import { DomainError } from "../errors.ts";
import type {
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
  Variable,
  Where,
} from "./expression.ts";
import { isUsableName } from "./reserved-names.ts";

export function constant(value: number): Constant {
  return { kind: "constant", value };
}

/** Throws DomainError unless `name` is an identifier, and no reserved word, in TypeScript and in Python. */
export function variable(name: string): Variable {
  return { kind: "variable", name: usable("variable", name) };
}

/** of[index], counted from 0. Throws DomainError for an unusable name or an index that is no natural number. */
export function component(of: string, index: number): Component {
  if (!Number.isSafeInteger(index) || index < 0) {
    throw new DomainError("component", "an index 0, 1, 2, …", String(index));
  }
  return { kind: "component", of: usable("component", of), index };
}

const binary =
  (kind: BinaryKind) =>
  (left: Operand, right: Operand): Binary => ({
    kind,
    left: expressionOf(left),
    right: expressionOf(right),
  });

export const add = binary("add");
export const subtract = binary("subtract");
export const multiply = binary("multiply");
export const divide = binary("divide");
export const power = binary("power");

export function negate(operand: Operand): Negate {
  return { kind: "negate", operand: expressionOf(operand) };
}

export function apply(name: FunctionName, argument: Operand): Apply {
  return { kind: "apply", function: name, argument: expressionOf(argument) };
}

/** The condition `left relation right`, for `where`. */
export function compare(left: Operand, relation: Relation, right: Operand): Condition {
  return { relation, left: expressionOf(left), right: expressionOf(right) };
}

/** `then` where the condition holds, `otherwise` elsewhere. */
export function where(condition: Condition, then: Operand, otherwise: Operand): Where {
  return {
    kind: "where",
    condition,
    then: expressionOf(then),
    otherwise: expressionOf(otherwise),
  };
}

/** ((a + b) + c) + …; 0 for an empty list. */
export function sum(terms: readonly Operand[]): Expression {
  return chain(terms, add, 0);
}

/** ((a · b) · c) · …; 1 for an empty list. */
export function product(factors: readonly Operand[]): Expression {
  return chain(factors, multiply, 1);
}

function chain(
  operands: readonly Operand[],
  join: (left: Operand, right: Operand) => Expression,
  empty: number,
): Expression {
  const [first = empty, ...rest] = operands;
  return rest.reduce<Expression>(join, expressionOf(first));
}

function expressionOf(operand: Operand): Expression {
  return typeof operand === "number" ? constant(operand) : operand;
}

function usable(where: string, name: string): string {
  if (isUsableName(name)) return name;
  throw new DomainError(where, "an identifier free in TypeScript and Python", JSON.stringify(name));
}

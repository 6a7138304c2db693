import type { Expression } from "@gradus/engine/symbolic";
import type { Data } from "./data.ts";

/** One parameter of a function that is handed to the learner: a number, or a vector of `dimension` numbers. */
export interface FunctionParameter {
  readonly name: string;
  readonly dimension: number | null;
}

/**
 * A function as an expression tree, so that one description gives the value and the exact derivative
 * for the oracle, TypeScript and Python for the sandbox, and LaTeX for the page.
 * A vector function is a list of trees.
 */
export interface FunctionSource {
  readonly parameters: readonly FunctionParameter[];
  readonly body: Expression | readonly Expression[];
}

declare const signature: unique symbol;

/** A function among the arguments of a call; `Signature` is what the learner's code sees. */
export interface FunctionArgument<Signature extends AnyFunction = AnyFunction> {
  readonly $function: FunctionSource;
  readonly [signature]?: Signature;
}

// The parameter type of a function type stands in a contravariant position: `never` fits every signature.
export type AnyFunction = (...args: never[]) => number | readonly number[];

export type Scalar = (x: number) => number;
export type OfVector = (w: readonly number[]) => number;
export type VectorOfVector = (w: readonly number[]) => readonly number[];

export type Argument = Data | FunctionArgument;

/** The arguments as the entry sees them: functions in place of their descriptions. */
export type Live<Arguments extends readonly Argument[]> = {
  [Index in keyof Arguments]: Arguments[Index] extends FunctionArgument<infer Signature>
    ? Signature
    : Arguments[Index];
};

export function isFunctionArgument(argument: Argument): argument is FunctionArgument {
  return (
    typeof argument === "object" &&
    argument !== null &&
    !Array.isArray(argument) &&
    "$function" in argument
  );
}

/** x ↦ body, a number of one number. */
export function scalarFunction(body: Expression, name = "x"): FunctionArgument<Scalar> {
  return { $function: { parameters: [{ name, dimension: null }], body } };
}

/** w ↦ body, a number of a vector. */
export function functionOfVector(
  body: Expression,
  dimension: number,
  name = "w",
): FunctionArgument<OfVector> {
  return { $function: { parameters: [{ name, dimension }], body } };
}

/** w ↦ (body₀, body₁, …), a vector of a vector. */
export function vectorFunction(
  body: readonly Expression[],
  dimension: number,
  name = "w",
): FunctionArgument<VectorOfVector> {
  return { $function: { parameters: [{ name, dimension }], body } };
}

import { compile, type Expression } from "@gradus/engine/symbolic";
import { type Argument, type FunctionSource, isFunctionArgument, type Live } from "./argument.ts";
import { copyData } from "./data.ts";

/** A function of the host, made from its expression, that counts how often it was called. */
export interface CountedFunction {
  readonly call: (...values: (number | readonly number[])[]) => number | readonly number[];
  readonly calls: () => number;
}

export function countedFunction(source: FunctionSource): CountedFunction {
  const names = source.parameters.map((parameter) => parameter.name);
  const evaluate = evaluator(source.body, names);
  let calls = 0;
  return {
    call: (...values) => {
      calls += 1;
      return evaluate(values);
    },
    calls: () => calls,
  };
}

type Evaluator = (values: readonly (number | readonly number[])[]) => number | readonly number[];

function evaluator(body: Expression | readonly Expression[], names: readonly string[]): Evaluator {
  if (isVector(body)) {
    const components = body.map((component) => compile(component, names));
    return (values) => components.map((component) => component(...values));
  }
  const scalar = compile(body, names);
  return (values) => scalar(...values);
}

function isVector(body: Expression | readonly Expression[]): body is readonly Expression[] {
  return Array.isArray(body);
}

/**
 * Arguments for one call of a function of ours (the reference, a catalogued wrong program): data is
 * copied, so that a program that writes into its input spoils nothing; functions are made anew and
 * count their calls. `callCounts` has one entry per function argument, in order.
 */
export function liveArguments<Arguments extends readonly Argument[]>(
  args: Arguments,
): { args: Live<Arguments>; callCounts: () => readonly number[] } {
  const counted: CountedFunction[] = [];
  const live = args.map((argument) => {
    if (!isFunctionArgument(argument)) return copyData(argument);
    const made = countedFunction(argument.$function);
    counted.push(made);
    return made.call;
  });
  // `map` forgets the tuple; each position was built by the rule that `Live` states.
  return { args: live as Live<Arguments>, callCounts: () => counted.map((made) => made.calls()) };
}

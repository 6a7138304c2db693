import {
  type Argument,
  type Counterexample,
  encode,
  isFunctionArgument,
  printCall,
  printFunction,
  type Wire,
} from "@gradus/exercise";
import { toLatex, toPython } from "@gradus/engine/symbolic";
import type { FailingCall } from "./shrink/shrink.ts";

/** A failing call as it is shown and stored. */
export function counterexampleOf(entry: string, { call, finding }: FailingCall): Counterexample {
  const { args, expected, observation } = call;
  return {
    call: printCall(entry, args),
    args: args.map(shownArgument),
    expected: encode(expected),
    received: observation.kind === "returned" ? encode(observation.value) : null,
    difference: finding.fault.stage === "values" ? finding.fault.difference : null,
  };
}

/** A function is shown in each language and as a formula. */
function shownArgument(argument: Argument): Wire {
  if (!isFunctionArgument(argument)) return encode(argument);
  const { body } = argument.$function;
  const components = Array.isArray(body) ? body : [body];
  const python = components.map((component) => toPython(component)).join(", ");
  const latex = components.map((component) => toLatex(component));
  return {
    $function: {
      typescript: printFunction(argument.$function),
      python: Array.isArray(body) ? `[${python}]` : python,
      latex: Array.isArray(body) ? `\\left(${latex.join(", ")}\\right)` : latex.join(),
    },
  };
}

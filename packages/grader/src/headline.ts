import { printCall, printPath } from "@gradus/exercise";
import { printShort } from "./judge/describe.ts";
import type { Change } from "./judge/fault.ts";
import { atPath, printError, times } from "./judge/messages.ts";
import type { FailingCall } from "./shrink/shrink.ts";

const longestCall = 120;

/** One sentence: what was observed. */
export function headlineOf(
  entry: string,
  parameters: readonly string[],
  { call, finding }: FailingCall,
): string {
  const { fault } = finding;
  const printed = printCall(entry, call.args);
  const shown = printed.length <= longestCall ? printed : `${entry}(…)`;
  switch (fault.stage) {
    case "run_time":
      return `${printError(fault.error)}, when ${shown} is called.`.replace(/\.,/, ",");
    case "shape":
      return `${fault.message} That is what ${shown} returned.`;
    case "non_finite":
      return `${shown} returned ${fault.received}${atPath(printPath(fault.path))}, where a finite number is right.`;
    case "purity":
      return `${shown} changed its input: ${fault.changes.map((change) => printChanged(change, parameters)).join("; ")}. Work on a copy.`;
    case "values":
      return valueHeadline(shown, call.observation, fault.difference.path, call.expected);
    case "properties":
      return `${shown} breaks a law that the right answers obey. ${fault.feedback}`;
    case "cost":
      return `Correct, but the function you were given was called ${times(fault.called)} where ${times(fault.allowed)} is enough.`;
  }
}

function valueHeadline(
  shown: string,
  observation: FailingCall["call"]["observation"],
  path: string,
  expected: FailingCall["call"]["expected"],
): string {
  if (observation.kind === "threw") return `${shown} stopped with an error.`;
  return `${shown} should be ${printShort(expected)}, but it is ${printShort(observation.value)}${path === "" ? "" : ` (they differ most at ${path})`}.`;
}

function printChanged({ index, before, now }: Change, parameters: readonly string[]): string {
  const name = parameters[index] ?? `argument ${index + 1}`;
  return `${name} was ${printShort(before)} and is now ${printShort(now)}`;
}

/** Said beside a failure when the parameters declared do not fit the call. */
export function arityNote(entry: string, arity: number, parameters: readonly string[]): string {
  if (arity <= parameters.length) return "";
  const given = `${parameters.length} (${parameters.join(", ")})`;
  return ` ${entry} declares ${arity} parameters but is called with ${given}, so the rest are undefined.`;
}

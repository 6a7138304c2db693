import { decode, type Difference, printCall, printPath, type Received } from "@gradus/exercise";
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
      return valueHeadline(shown, fault.difference);
    case "properties":
      return `${shown} breaks a law that the right answers obey. ${fault.feedback}`;
    case "cost":
      return `Correct, but the function you were given was called ${times(fault.called)} where ${times(fault.allowed)} is enough.`;
  }
}

function valueHeadline(shown: string, { path, expected, received }: Difference): string {
  const [right, found] = printApart(decode(expected), decode(received));
  return path === ""
    ? `${shown} should be ${right}, but it is ${found}.`
    : `${shown} should have ${right} at ${path}, but has ${found}.`;
}

const readableDigits = 6;

/** Two values as short as they can be told apart: 6 and 6.1, not 6.000000000000005 and 6.100000000000012. */
function printApart(right: Received, found: Received): readonly [string, string] {
  if (typeof right !== "number" || typeof found !== "number")
    return [printShort(right), printShort(found)];
  for (let digits = readableDigits; digits < 17; digits += 3) {
    const [short, other] = [round(right, digits), round(found, digits)];
    if (short !== other) return [printShort(short), printShort(other)];
  }
  return [printShort(right), printShort(found)];
}

const round = (value: number, digits: number): number => Number(value.toPrecision(digits));

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

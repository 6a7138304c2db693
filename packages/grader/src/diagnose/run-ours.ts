import {
  type Argument,
  encode,
  type Entry,
  type ExerciseSpec,
  isFunctionArgument,
  liveArguments,
  type Live,
  type Received,
} from "@gradus/exercise";
import type { CallObservation } from "../sandbox/outcome.ts";

/** Runs a program of ours in this process and observes it as the sandbox observes a learner's. */
export function observeOurs(
  spec: Pick<ExerciseSpec, "drive">,
  entry: Entry,
  args: readonly Argument[],
): CallObservation {
  const live = liveArguments(args);
  const outcome = outcomeOf(spec, entry, live.args);
  return { ...outcome, changed: changedArguments(args, live.args), calls: live.callCounts() };
}

function outcomeOf(
  spec: Pick<ExerciseSpec, "drive">,
  entry: Entry,
  args: Live<readonly Argument[]>,
):
  | Pick<Extract<CallObservation, { kind: "returned" }>, "kind" | "value">
  | Pick<Extract<CallObservation, { kind: "threw" }>, "kind" | "error"> {
  try {
    // The registry forgets the parameters of an entry; the folder that holds both guarantees the fit.
    const value = spec.drive
      ? spec.drive(entry as never, ...args)
      : (entry as (...values: readonly unknown[]) => unknown)(...args);
    return { kind: "returned", value: asData(value) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "threw", error: { type: "Error", message, line: null, column: null } };
  }
}

/** Our programs return what learners return, so sometimes no data: it is refused by the same rule. */
function asData(value: unknown): Received {
  switch (typeof value) {
    case "number":
    case "boolean":
    case "string":
    case "undefined":
      return value;
    case "object":
      return value === null ? null : objectAsData(value);
    default:
      return { $refused: typeof value === "function" ? "a function" : `a ${typeof value}` };
  }
}

function objectAsData(value: object): Received {
  if (ArrayBuffer.isView(value) && !(value instanceof DataView))
    return Array.from(value as Float64Array);
  // A refused part inside a list or a record stays where it is; findRefused looks at any depth.
  if (Array.isArray(value)) return value.map((item) => asData(item) as never);
  if (value instanceof Promise) return { $refused: "a Promise" };
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, asData(item) as never]),
  );
}

function changedArguments(
  args: readonly Argument[],
  live: readonly unknown[],
): CallObservation["changed"] {
  return args.flatMap((before, index) => {
    if (isFunctionArgument(before)) return [];
    const now = asData(live[index]);
    return JSON.stringify(encode(before)) === JSON.stringify(encode(now)) ? [] : [{ index, now }];
  });
}

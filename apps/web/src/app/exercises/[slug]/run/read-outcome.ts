import type { Example, ProgramError } from "@gradus/exercise";
import type { BrowserObservation, BrowserOutcome } from "@gradus/grader/browser";
import { compareValues } from "./compare-values.ts";
import type { OwnCall } from "./own-calls.ts";
import type { CallOutcome, RunState } from "./run-state.ts";

/** What was run, and how a place in it is found in the learner's text. */
export interface Ran {
  readonly entry: string;
  readonly examples: readonly Example[];
  readonly own: readonly OwnCall[];
  readonly source: string;
  readonly place: (error: ProgramError) => Pick<ProgramError, "line" | "column">;
}

/** What the worker observed, as the panel shows it. */
export function readOutcome(outcome: BrowserOutcome, ran: Ran): RunState {
  switch (outcome.kind) {
    case "observed":
      return {
        kind: "finished",
        examples: ran.examples.flatMap((example, index) => {
          const observation = outcome.calls[index];
          return observation ? [exampleResult(example, observation, ran)] : [];
        }),
        own: ran.own.flatMap(({ expression }, index) => {
          const observation = outcome.expressions[index];
          return observation ? [{ expression, outcome: callOutcome(observation, ran) }] : [];
        }),
      };
    case "load_error":
      return {
        kind: "failed",
        source: ran.source,
        error: { ...outcome.error, ...ran.place(outcome.error) },
        console: outcome.console,
      };
    case "missing_export":
      return { kind: "stopped", reason: describeMissing(ran.entry, outcome.found, outcome.is) };
    case "output_limit":
      return {
        kind: "stopped",
        reason:
          outcome.what === "console"
            ? "It printed more than a million characters and was stopped. Take the console output out of the inner loop."
            : "Its results together are larger than a million characters, so it was stopped.",
      };
    case "time_limit":
      return {
        kind: "stopped",
        reason: `It was stopped after ${outcome.timeoutMs / 1_000} s. Look for a loop that never ends: does its condition change on every turn?`,
      };
    case "failed":
      return {
        kind: "stopped",
        reason: `This browser could not run it, which is no fault of yours (${outcome.message}). Submit works all the same.`,
      };
  }
}

function exampleResult(example: Example, observation: BrowserObservation, ran: Ran) {
  const outcome = callOutcome(observation, ran);
  const difference =
    outcome.kind === "returned" ? compareValues(example.expected, outcome.value) : null;
  return { outcome, difference };
}

function callOutcome(observation: BrowserObservation, ran: Ran): CallOutcome {
  return observation.kind === "returned"
    ? observation
    : { ...observation, error: { ...observation.error, ...ran.place(observation.error) } };
}

function describeMissing(entry: string, found: readonly string[], is: string | null): string {
  if (is !== null) return `"${entry}" is exported, but it is a ${is} and cannot be called.`;
  const others =
    found.length === 0
      ? "Nothing is exported."
      : `Exported ${found.length === 1 ? "is" : "are"} only ${found.join(", ")}.`;
  return `The examples call "${entry}", which is not exported. ${others} Write "export" before its declaration.`;
}

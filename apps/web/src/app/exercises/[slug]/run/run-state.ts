import type { Difference, ProgramError, Received } from "@gradus/exercise";

/** What one call of the learner's program did in the browser. */
export type CallOutcome =
  | { readonly kind: "returned"; readonly value: Received; readonly console: string }
  | { readonly kind: "threw"; readonly error: ProgramError; readonly console: string };

export interface ExampleResult {
  readonly outcome: CallOutcome;
  /** Null where the example came out as expected, and where nothing was returned. */
  readonly difference: Difference | null;
}

export interface OwnCallResult {
  readonly expression: string;
  readonly outcome: CallOutcome;
}

/** The last Run. Nothing of it is recorded, and nothing of it is a verdict. */
export type RunState =
  | { readonly kind: "none" }
  | { readonly kind: "running" }
  | {
      readonly kind: "finished";
      /** One for each visible example, in their order. */
      readonly examples: readonly ExampleResult[];
      readonly own: readonly OwnCallResult[];
    }
  /** The program does not compile, or failed while it was loaded. */
  | {
      readonly kind: "failed";
      readonly error: ProgramError;
      readonly source: string;
      readonly console: string;
    }
  /** It was stopped, or could not be run at all. */
  | { readonly kind: "stopped"; readonly reason: string };

/** The run in a sentence, for who does not see it. */
export function announceRun(state: RunState): string {
  switch (state.kind) {
    case "none":
      return "";
    case "running":
      return "Running";
    case "failed":
      return `${state.error.type}: ${state.error.message}`;
    case "stopped":
      return state.reason;
    case "finished": {
      const right = state.examples.filter(isAsExpected).length;
      return `${right} of ${state.examples.length} examples as expected`;
    }
  }
}

export function isAsExpected({ outcome, difference }: ExampleResult): boolean {
  return outcome.kind === "returned" && difference === null;
}

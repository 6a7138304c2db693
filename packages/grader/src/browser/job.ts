import {
  type Argument,
  encode,
  isFunctionArgument,
  printFunction,
  type ProgramError,
  type Received,
  type Wire,
} from "@gradus/exercise";

/** What the browser's Run does: the visible examples and calls of the learner's own. */
export interface BrowserJob {
  /** CommonJS JavaScript, as TypeScript's own worker emits it; it sets `exports`. */
  readonly code: string;
  readonly entry: string;
  /** Guest source of `(entry, args) => data` where the entry is not simply called. */
  readonly drive: string | null;
  /** Each call's arguments, made with `encodeArguments`. */
  readonly calls: readonly { readonly args: readonly Wire[] }[];
  /** Expressions of the learner, with the exports in scope by name: `slope((x) => x ** 3, 2, 0.1)`. */
  readonly expressions: readonly string[];
}

/** Lines and columns are those of the JavaScript that ran. */
export type BrowserObservation = { readonly console: string } & (
  | { readonly kind: "returned"; readonly value: Received }
  | { readonly kind: "threw"; readonly error: ProgramError }
);

/** What the worker posts. The text is the guest's. */
export type BrowserReply =
  | { readonly kind: "answered"; readonly text: string }
  | { readonly kind: "load_error"; readonly text: string; readonly console: string };

export type BrowserOutcome =
  | {
      readonly kind: "observed";
      readonly calls: readonly BrowserObservation[];
      readonly expressions: readonly BrowserObservation[];
    }
  | { readonly kind: "load_error"; readonly error: ProgramError; readonly console: string }
  | {
      readonly kind: "missing_export";
      readonly found: readonly string[];
      readonly is: string | null;
    }
  | { readonly kind: "output_limit"; readonly what: "console" | "results" }
  | { readonly kind: "time_limit"; readonly timeoutMs: number }
  /** The worker could not be started, or what it posted made no sense. */
  | { readonly kind: "failed"; readonly message: string };

/** Arguments for a BrowserJob: a function travels as its source. */
export function encodeArguments(args: readonly Argument[]): readonly Wire[] {
  return args.map((argument) =>
    isFunctionArgument(argument)
      ? { $function: printFunction(argument.$function) }
      : encode(argument),
  );
}

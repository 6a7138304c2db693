import type { ProgramError, Received } from "@gradus/exercise";

/** What one call of the learner's function was seen to do. */
export type CallObservation = {
  /** Arguments that are not what they were: their position, and what they are now. */
  readonly changed: readonly { readonly index: number; readonly now: Received }[];
  /** How often each function argument was called, in order; counted out of the learner's reach. */
  readonly calls: readonly number[];
} & (
  | { readonly kind: "returned"; readonly value: Received }
  | { readonly kind: "threw"; readonly error: ProgramError }
);

/** What happened to a job. Observations, never verdicts. */
export type Outcome = { readonly cpuMs: number } & (
  | {
      readonly kind: "observed";
      readonly calls: readonly CallObservation[];
      /** The parameters that the entry declares before the first default or rest parameter. */
      readonly arity: number;
    }
  | { readonly kind: "compile_error"; readonly error: ProgramError }
  | { readonly kind: "load_error"; readonly error: ProgramError }
  | {
      readonly kind: "missing_export";
      readonly found: readonly string[];
      /** What is exported under the name, where it is no function: "number". */
      readonly is: string | null;
    }
  | { readonly kind: "time_limit"; readonly call: number | null }
  | { readonly kind: "memory_limit"; readonly call: number | null }
  | {
      readonly kind: "output_limit";
      readonly what: "console" | "results";
      readonly call: number | null;
    }
  /** Ours: the runner could not be started, died for no reason of the learner, or made no sense. */
  | { readonly kind: "failed"; readonly message: string }
);

export type Observed = Extract<Outcome, { kind: "observed" }>;

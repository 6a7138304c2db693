import type { Difference, Path, ProgramError, Received } from "@gradus/exercise";

/** What is wrong with one part of the output of one call. */
export type PartFault =
  | { readonly stage: "run_time"; readonly error: ProgramError }
  | {
      readonly stage: "shape";
      readonly path: Path;
      readonly message: string;
      readonly refused: string | null;
    }
  | { readonly stage: "non_finite"; readonly path: Path; readonly received: number }
  | { readonly stage: "values"; readonly difference: Difference };

/** What is wrong with one call, for one requirement. */
export type Fault =
  | PartFault
  | { readonly stage: "purity"; readonly changes: readonly Change[] }
  | { readonly stage: "properties"; readonly feedback: string }
  | { readonly stage: "cost"; readonly called: number; readonly allowed: number };

/** An argument that the program wrote into. */
export interface Change {
  readonly index: number;
  readonly before: Received;
  readonly now: Received;
}

/** A fault with where it was seen. */
export interface Finding {
  readonly requirement: string;
  /** Position among all calls. */
  readonly call: number;
  readonly fault: Fault;
}

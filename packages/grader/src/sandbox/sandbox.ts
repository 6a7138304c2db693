import type { Job } from "./job.ts";
import type { Rung } from "./ladder.ts";
import type { Outcome } from "./outcome.ts";

/** Somewhere to run a program that nobody trusts. */
export interface Sandbox {
  readonly driver: string;
  readonly level: number;
  /** Resolves whatever the program does, and whatever happens to the process it runs in. */
  run(job: Job): Promise<Outcome>;
  close(): Promise<void>;
  readonly ladder: readonly Rung[];
}

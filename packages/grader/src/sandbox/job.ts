import type { Argument, Limits } from "@gradus/exercise";

/** One program and every call that it has to answer, in order, in one instance of its module. */
export interface Job {
  /** TypeScript, as the learner wrote it. */
  readonly source: string;
  readonly entry: string;
  /** Guest source of `(entry, args) => data` where the entry is not simply called. */
  readonly drive: string | null;
  readonly calls: readonly (readonly Argument[])[];
  /** Seeds Math.random inside. */
  readonly seed: number;
  readonly limits: Limits;
}

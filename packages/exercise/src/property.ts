import type { Random } from "@gradus/engine/random";
import type { Argument } from "./argument.ts";
import type { Data } from "./data.ts";

/**
 * A law that right outputs obey, checked on the learner's own outputs: extra calls derived from an
 * input, and a relation that must hold over the answers.
 */
export interface Property<
  Arguments extends readonly Argument[] = readonly Argument[],
  Output extends Data = Data,
> {
  readonly id: string;
  /** What the learner reads: "the probabilities sum to 1". */
  readonly title: string;
  /** Said when it is broken: an observation and what to look at. */
  readonly feedback: string;
  readonly weight: number;
  /** Extra calls; none where the output itself is enough. Method syntax: see defineExercise. */
  derive?(args: Arguments, random: Random): readonly Arguments[];
  /** `outputs[0]` answers `args`; `outputs[k]` answers `derived[k − 1]`. */
  holds(outputs: readonly Output[], args: Arguments, derived: readonly Arguments[]): boolean;
}

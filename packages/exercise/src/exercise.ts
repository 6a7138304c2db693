import type { Random } from "@gradus/engine/random";
import type { Argument, Live } from "./argument.ts";
import type { Data } from "./data.ts";
import type { Limits } from "./limits.ts";
import type { OutputPart } from "./output-part.ts";
import type { Property } from "./property.ts";

/** A family of inputs drawn with a seed. Rare branches get a stratum of their own. */
export interface Stratum<Arguments extends readonly Argument[] = readonly Argument[]> {
  readonly name: string;
  draw(random: Random): Arguments;
}

export interface Inputs<Arguments extends readonly Argument[] = readonly Argument[]> {
  /** Fixed inputs that every submission meets: ties, zeros, ±1000, empty sums. */
  readonly edges: readonly Arguments[];
  /** Fresh inputs are drawn from the strata in turn. */
  readonly strata: readonly Stratum<Arguments>[];
  /** How many fresh inputs a submission meets; 50 unless said. */
  readonly fresh?: number;
}

/** A known wrong idea. The program that has it is `submissions/wrong/<id>.ts`. */
export interface Misconception {
  /** Two or three sentences: what was seen, why it matters, where to look. Never the solution. */
  readonly feedback: string;
  /** Another misconception that behaves alike on every input and therefore shares the sentence. */
  readonly twin?: string;
}

/** How often the learner may call a function that was handed in. */
export interface CostLimit<Arguments extends readonly Argument[] = readonly Argument[]> {
  readonly title: string;
  readonly feedback: string;
  readonly weight: number;
  /** Which of the function arguments is counted: 0 is the first *function* among the arguments. */
  readonly functionIndex: number;
  calls(args: Arguments): number;
}

/** The secret half of an exercise: everything a verdict needs and no browser may know. */
export interface ExerciseSpec<
  Arguments extends readonly Argument[] = readonly Argument[],
  Output extends Data = Data,
> {
  readonly inputs: Inputs<Arguments>;
  /** The right answer, computed by the engine. */
  reference(...args: Live<Arguments>): Output;
  readonly outputs: readonly OutputPart[];
  readonly properties?: readonly Property<Arguments, Output>[];
  readonly cost?: CostLimit<Arguments>;
  readonly limits?: Partial<Limits>;
  readonly misconceptions: Readonly<Record<string, Misconception>>;
  /** Simpler neighbours of an input that stay inside the domain; the judge re-checks each. */
  shrink?(args: Arguments): Iterable<Arguments>;
  /**
   * For exercises whose entry is not called directly (a class): how one of *our* programs is driven.
   * The guest's half is `drive.ts` in the folder; both do the same.
   */
  drive?(entry: never, ...args: Live<Arguments>): Output;
}

/**
 * Types an exercise without widening. Functions of the interface use method syntax, whose parameters
 * are bivariant: only so do exercises of different argument types fit one registry without casts.
 */
export function defineExercise<Arguments extends readonly Argument[], Output extends Data>(
  spec: ExerciseSpec<Arguments, Output>,
): ExerciseSpec<Arguments, Output> {
  return spec;
}

/** A number as the lesson prints it, beside the same number computed. */
export type Fact = readonly [printed: string, computed: number];

export interface QuickCheckFacts {
  readonly answer: number;
  /** The classical wrong answers, in the order of the lesson. */
  readonly mistakes: readonly number[];
}

/** Everything in a lesson that is a number and could be wrong. */
export interface LessonFacts {
  readonly facts: readonly Fact[];
  readonly quickChecks: readonly QuickCheckFacts[];
  /** Numbers that are chosen, not computed: steps, starts, years. */
  readonly given: readonly string[];
}

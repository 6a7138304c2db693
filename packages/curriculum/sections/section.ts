import type { Level } from "@gradus/exercise";

/** One station of the course, as its author writes it down. */
export interface SectionFacts {
  readonly slug: string;
  readonly title: string;
  readonly level: Level;
  /** Sections recommended before this one; advice, not a lock. */
  readonly prerequisites: readonly string[];
  /** What the learner can do afterwards. */
  readonly objectives: readonly string[];
  /** Exercises in the order in which they are met. */
  readonly exercises: readonly string[];
}

/** A chapter of the course. */
export interface PartFacts {
  readonly slug: string;
  readonly title: string;
  readonly sections: readonly SectionFacts[];
}

import type { ExerciseSpec } from "./exercise.ts";
import type { PublicExercise } from "./public-exercise.ts";

/** What a module of ours exports under the entry's name: a function, or a class. */
export type Entry = (...args: never[]) => unknown;

/** Everything a verdict needs: one folder of the curriculum, loaded. Server side only. */
export interface Exercise {
  readonly public: PublicExercise;
  readonly spec: ExerciseSpec;
  /** The entry of each program in submissions/wrong/, by misconception. */
  readonly wrongPrograms: Readonly<Record<string, Entry>>;
  /**
   * Guest source of a function `(entry, args) => data`, for entries that are not simply called;
   * null for a plain call.
   */
  readonly drive: string | null;
  readonly hints: readonly string[];
  /** Changes with every byte of the folder that can change a verdict. */
  readonly version: string;
}

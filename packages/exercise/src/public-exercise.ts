import type { Argument } from "./argument.ts";
import type { Data } from "./data.ts";
import type { Language } from "./language.ts";

export const levels = ["beginner", "intermediate", "advanced"] as const;
export type Level = (typeof levels)[number];

export interface Example {
  readonly args: readonly Argument[];
  /** Checked against the reference by the gate, within the exercise's tolerance. */
  readonly expected: Data;
  /** Why this example is shown. */
  readonly note?: string;
}

/** How one language spells the task. */
export interface Spelling {
  readonly entry: string;
  readonly signature: string;
  /** False while the sandbox of the language does not exist yet; the page says so. */
  readonly available: boolean;
}

/** What a browser may know of an exercise: `public.ts` in its folder. */
export interface PublicExercise {
  readonly slug: string;
  readonly title: string;
  /** The course section it belongs to. */
  readonly section: string;
  readonly level: Level;
  /** One line for lists. */
  readonly summary: string;
  readonly spellings: Readonly<Record<Language, Spelling>>;
  /** The names of the arguments, in order, as the statement uses them. */
  readonly parameters: readonly string[];
  readonly examples: readonly Example[];
  /** Everything that is a choice and not mathematics: where ε stands, mean or sum, the slope at a kink. */
  readonly conventions: readonly string[];
}

export function definePublic<const Exercise extends PublicExercise>(exercise: Exercise): Exercise {
  return exercise;
}

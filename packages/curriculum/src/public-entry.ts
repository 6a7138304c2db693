import type { Language, PublicExercise } from "@gradus/exercise";

/** What the workbench gets: the public half, the text each language starts with, and how the entry is driven. */
export interface PublicEntry extends PublicExercise {
  readonly starters: Readonly<Record<Language, string>>;
  /** Guest source of `(entry, args) => data` for entries that are not simply called; null for a plain call. */
  readonly drive: string | null;
}

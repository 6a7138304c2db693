import { exercises } from "./generated/public.ts";
import type { PublicEntry } from "./public-entry.ts";

export { exercises };
export type { PublicEntry } from "./public-entry.ts";
export { findSection, parts, sections, type Part, type Section } from "./sections.ts";

/** The public half of an exercise; undefined where there is none of that name. */
export function findExercise(slug: string): PublicEntry | undefined {
  return exercises.find((exercise) => exercise.slug === slug);
}

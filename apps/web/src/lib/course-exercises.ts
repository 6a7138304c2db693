import { findExercise, type PublicEntry, sections } from "@gradus/curriculum";

/** The exercises that are there, in the order in which the course meets them. */
export const courseExercises: readonly PublicEntry[] = sections
  .flatMap((section) => section.exercises)
  .flatMap((slug) => findExercise(slug) ?? []);

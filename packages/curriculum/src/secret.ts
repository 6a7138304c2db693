import type { Exercise } from "@gradus/exercise";
import { secretExercises } from "./generated/secret.ts";

export { canary } from "./canary.ts";
export { secretExercises, secretExercises as exercises };

/** Both halves of an exercise; undefined where there is none of that name. Server side only. */
export function findSecretExercise(slug: string): Exercise | undefined {
  return Object.hasOwn(secretExercises, slug) ? secretExercises[slug] : undefined;
}

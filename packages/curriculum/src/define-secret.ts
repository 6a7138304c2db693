import { type Argument, type Data, defineExercise, type ExerciseSpec } from "@gradus/exercise";
import { canary } from "./canary.ts";

/** `defineExercise`, marked: whatever bundle the spec ends in holds the canary too. */
export function defineSecret<Arguments extends readonly Argument[], Output extends Data>(
  spec: ExerciseSpec<Arguments, Output>,
): ExerciseSpec<Arguments, Output> {
  return Object.defineProperty(defineExercise(spec), "canary", { value: canary });
}

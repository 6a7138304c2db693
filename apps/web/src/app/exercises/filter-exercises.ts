import type { Level } from "@gradus/exercise";
import type { ProgressState } from "@/components/progress-state.ts";

/** An exercise as the list shows it. */
export interface ListedExercise {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly section: string;
  readonly level: Level;
  /** Null for a visitor. */
  readonly progress: ProgressState | null;
}

export interface ExerciseFilter {
  readonly words: string;
  readonly level: Level | "all";
  readonly state: ProgressState | "all";
}

export const noFilter: ExerciseFilter = { words: "", level: "all", state: "all" };

/** Those that have every word in their title, summary or section, and the level and state asked for. */
export function filterExercises(
  exercises: readonly ListedExercise[],
  { words, level, state }: ExerciseFilter,
): readonly ListedExercise[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return exercises.filter((exercise) => {
    const text = `${exercise.title} ${exercise.summary} ${exercise.section}`.toLowerCase();
    return (
      wanted.every((word) => text.includes(word)) &&
      (level === "all" || exercise.level === level) &&
      (state === "all" || exercise.progress === state)
    );
  });
}

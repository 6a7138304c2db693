import type { VerdictWord } from "@gradus/exercise";

/** One run, with what the fold needs of its submission. */
export interface RunToFold {
  readonly learnerId: string;
  readonly exercise: string;
  /** The order in which submissions were accepted. */
  readonly sequence: number;
  readonly receivedAt: Date;
  readonly attempt: number;
  readonly verdict: VerdictWord;
  readonly score: number;
}

/** How far one learner is with one exercise. */
export type ExerciseProgress =
  | { readonly state: "untouched" }
  | {
      readonly state: "tried";
      /** Submissions with a verdict. */
      readonly attempts: number;
      readonly lastVerdict: VerdictWord;
      readonly bestScore: number;
      readonly lastActivity: Date;
    }
  | {
      readonly state: "passed";
      readonly attempts: number;
      readonly bestScore: number;
      readonly lastActivity: Date;
    };

/** Progress by learner, then by exercise. */
export type Progress = ReadonlyMap<string, ReadonlyMap<string, ExerciseProgress>>;

const untouched: ExerciseProgress = { state: "untouched" };

/**
 * The progress that a set of runs amounts to, whatever their order.
 *
 * Of a submission that was run more than once the latest attempt counts: a regrade adds a run and
 * so may change what was passed. A judge error is our fault and counts as nothing.
 */
export function foldRuns(runs: Iterable<RunToFold>): Progress {
  const progress = new Map<string, Map<string, ExerciseProgress>>();
  for (const run of latestAttempts(runs)) {
    const exercises = progress.get(run.learnerId) ?? new Map<string, ExerciseProgress>();
    progress.set(run.learnerId, exercises);
    exercises.set(run.exercise, addRun(progressOn(exercises, run.exercise), run));
  }
  return progress;
}

/** How far on one exercise; untouched when there is no run of it. */
export const progressOn = (
  exercises: ReadonlyMap<string, ExerciseProgress> | undefined,
  exercise: string,
): ExerciseProgress => exercises?.get(exercise) ?? untouched;

function latestAttempts(runs: Iterable<RunToFold>): RunToFold[] {
  const latest = new Map<number, RunToFold>();
  for (const run of runs) {
    if (run.verdict === "judge_error") continue;
    const before = latest.get(run.sequence);
    if (before === undefined || before.attempt < run.attempt) latest.set(run.sequence, run);
  }
  return [...latest.values()].toSorted((a, b) => a.sequence - b.sequence);
}

/** The progress after one more run; runs come in the order of their submissions. */
function addRun(before: ExerciseProgress, run: RunToFold): ExerciseProgress {
  const sofar = before.state === "untouched" ? { attempts: 0, bestScore: 0 } : before;
  const after = {
    attempts: sofar.attempts + 1,
    bestScore: Math.max(sofar.bestScore, run.score),
    lastActivity: run.receivedAt,
  };
  return before.state === "passed" || run.verdict === "accepted"
    ? { state: "passed", ...after }
    : { state: "tried", ...after, lastVerdict: run.verdict };
}

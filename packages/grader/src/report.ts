import type {
  Counterexample,
  Diagnosis,
  Exercise,
  GradeReport,
  Limits,
  ProgramError,
  RequirementResult,
  Submission,
} from "@gradus/exercise";
import { requirementsOf } from "./judge/requirements.ts";
import { graderVersion } from "./version.ts";

/** What every report of one grading shares. */
export interface Circumstances {
  readonly exercise: Exercise;
  readonly submission: Submission;
  readonly seed: number;
  readonly limits: Limits;
  readonly sandbox: { readonly driver: string; readonly level: number };
  readonly cpuMs: number;
  readonly wallMs: number;
}

export interface Finished {
  readonly score: number;
  readonly headline: string;
  readonly requirements: readonly RequirementResult[];
  readonly diagnosis: Diagnosis | null;
  readonly counterexample: Counterexample | null;
}

type WithError = "compile_error" | "run_time_error" | "judge_error";

export type Conclusion =
  | ({ readonly verdict: "accepted" } & Omit<Finished, "score">)
  | ({
      readonly verdict: Exclude<GradeReport["verdict"], "accepted" | WithError>;
      readonly error: ProgramError | null;
    } & Finished)
  | ({ readonly verdict: WithError; readonly error: ProgramError } & Finished);

export function reportOf(conclusion: Conclusion, circumstances: Circumstances): GradeReport {
  const { exercise, submission, seed, limits, sandbox, cpuMs, wallMs } = circumstances;
  const common = {
    requirements: [...conclusion.requirements],
    headline: conclusion.headline,
    diagnosis: conclusion.diagnosis,
    counterexample: conclusion.counterexample,
    exercise: exercise.public.slug,
    language: submission.language,
    seed,
    exerciseVersion: exercise.version,
    graderVersion,
    cpuMs,
    wallMs,
    limits: { ...limits },
    sandbox: { ...sandbox },
  };
  switch (conclusion.verdict) {
    case "accepted":
      return { verdict: "accepted", score: 1, error: null, ...common };
    case "compile_error":
    case "run_time_error":
    case "judge_error":
      return {
        verdict: conclusion.verdict,
        score: conclusion.score,
        error: conclusion.error,
        ...common,
      };
    default:
      return {
        verdict: conclusion.verdict,
        score: conclusion.score,
        error: conclusion.error,
        ...common,
      };
  }
}

/** The list of requirements when nothing could be judged. */
export function unjudged(exercise: Exercise, why: string): readonly RequirementResult[] {
  return requirementsOf(exercise.spec).map(({ id, title }) => ({
    id,
    title,
    status: "not_judged",
    message: why,
  }));
}

/** A conclusion without observations: nothing met, nothing to show. */
export function nothingJudged(exercise: Exercise, why: string): Omit<Finished, "headline"> {
  return { score: 0, requirements: unjudged(exercise, why), diagnosis: null, counterexample: null };
}

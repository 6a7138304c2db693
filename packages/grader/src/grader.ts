import {
  defaultLimits,
  type Exercise,
  type GradeReport,
  type Limits,
  type Submission,
} from "@gradus/exercise";
import { concludeObserved } from "./conclude-observed.ts";
import { concludeJudgeError, concludeOutcome, refuseUnseen } from "./conclude.ts";
import { planCalls } from "./plan.ts";
import { type Circumstances, type Conclusion, reportOf } from "./report.ts";
import type { Job } from "./sandbox/job.ts";
import type { Sandbox } from "./sandbox/sandbox.ts";

export interface GradeOptions {
  /** Draws the fresh inputs; the same seed gives the same report, apart from timings. */
  readonly seed: number;
}

export interface Grader {
  /** Never throws for anything that the learner did; a fault of ours is a `judge_error`. */
  grade(exercise: Exercise, submission: Submission, options: GradeOptions): Promise<GradeReport>;
}

export function createGrader({ sandbox }: { readonly sandbox: Sandbox }): Grader {
  return {
    async grade(exercise, submission, { seed }) {
      const started = performance.now();
      const limits: Limits = { ...defaultLimits, ...exercise.spec.limits };
      const { conclusion, cpuMs } = await conclude(sandbox, exercise, submission, seed, limits);
      const circumstances: Circumstances = {
        exercise,
        submission,
        seed,
        limits,
        sandbox: { driver: sandbox.driver, level: sandbox.level },
        cpuMs,
        wallMs: performance.now() - started,
      };
      return reportOf(conclusion, circumstances);
    },
  };
}

interface Concluded {
  readonly conclusion: Conclusion;
  readonly cpuMs: number;
}

async function conclude(
  sandbox: Sandbox,
  exercise: Exercise,
  submission: Submission,
  seed: number,
  limits: Limits,
): Promise<Concluded> {
  const refused = refuseUnseen(exercise, submission);
  if (refused !== null) return { conclusion: refused, cpuMs: 0 };
  try {
    const plan = planCalls(exercise, seed);
    const job: Job = {
      source: submission.source,
      entry: exercise.public.spellings.typescript.entry,
      drive: exercise.drive,
      calls: plan.calls.map(({ args }) => args),
      seed,
      limits,
    };
    const outcome = await sandbox.run(job);
    const conclusion =
      outcome.kind === "observed"
        ? await concludeObserved(sandbox, exercise, job, plan, outcome)
        : concludeOutcome(exercise, job, outcome);
    return { conclusion, cpuMs: outcome.cpuMs };
  } catch (error) {
    // The exercise or the grader is at fault: the learner is told so and loses nothing.
    return { conclusion: concludeJudgeError(exercise, seed, error), cpuMs: 0 };
  }
}

import type { Exercise, ProgramError } from "@gradus/exercise";
import { counterexampleOf } from "./counterexample.ts";
import { diagnose } from "./diagnose/diagnose.ts";
import { arityNote, headlineOf } from "./headline.ts";
import { type Judgement, judge } from "./judge/judge.ts";
import type { Finding } from "./judge/fault.ts";
import type { Plan } from "./plan.ts";
import type { Conclusion, Finished } from "./report.ts";
import type { Job } from "./sandbox/job.ts";
import type { Observed } from "./sandbox/outcome.ts";
import type { Sandbox } from "./sandbox/sandbox.ts";
import { type FailingCall, type Observe, shrink, smallestFailing } from "./shrink/shrink.ts";

/** From observations to a conclusion: judged, and on a failure explained. */
export async function concludeObserved(
  sandbox: Sandbox,
  exercise: Exercise,
  job: Job,
  plan: Plan,
  outcome: Observed,
): Promise<Conclusion> {
  const judgement = judge(exercise, plan, outcome.calls);
  if (judgement.calls.length === 0)
    throw new RangeError("No observation was judged: the exercise has no inputs.");
  const { requirements, score, verdict, decisive } = judgement;
  const failing = smallestFailing(job.entry, decisive, judgement.calls);
  if (verdict === "accepted" || failing === null) return accepted(judgement);

  const smallest = await smallestCounterexample(sandbox, exercise, job, failing);
  const { parameters } = exercise.public;
  const finished: Finished = {
    score,
    requirements,
    headline: `${headlineOf(job.entry, parameters, smallest)}${arityNote(job.entry, outcome.arity, parameters)}`,
    diagnosis: diagnose(exercise, judgement.calls),
    counterexample: counterexampleOf(job.entry, smallest),
  };
  const error = errorOf(smallest.finding);
  return verdict === "run_time_error" && error !== null
    ? { verdict, error, ...finished }
    : { verdict: verdict === "run_time_error" ? "wrong_answer" : verdict, error, ...finished };
}

function accepted({ requirements, calls }: Judgement): Conclusion {
  const inputs = calls.filter(({ origin }) => origin.kind !== "derived").length;
  return {
    verdict: "accepted",
    requirements,
    headline: `Correct on all ${inputs} inputs.`,
    diagnosis: null,
    counterexample: null,
  };
}

const shrinkCpuMs = 500;

/** Laws relate several calls: there the failing input is shown as it is. */
async function smallestCounterexample(
  sandbox: Sandbox,
  exercise: Exercise,
  job: Job,
  failing: FailingCall,
): Promise<FailingCall> {
  if (failing.finding.fault.stage === "properties") return failing;
  const limits = { ...job.limits, cpuMs: Math.min(job.limits.cpuMs, shrinkCpuMs) };
  const observe: Observe = async (calls) => {
    const outcome = await sandbox.run({ ...job, calls, limits });
    return outcome.kind === "observed" ? outcome.calls : null;
  };
  return shrink(exercise, job.entry, failing, observe);
}

/** The error of a program that stopped, or the name of what it returned instead of data. */
function errorOf({ fault }: Finding): ProgramError | null {
  switch (fault.stage) {
    case "run_time":
      return fault.error;
    case "shape":
      return fault.refused === null
        ? null
        : {
            type: fault.refused === "a Promise" ? "PromiseReturned" : "NotData",
            message: fault.message,
            line: null,
            column: null,
          };
    default:
      return null;
  }
}

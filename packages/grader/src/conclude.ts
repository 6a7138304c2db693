import {
  type Exercise,
  maximumSourceBytes,
  printCall,
  type ProgramError,
  type Submission,
} from "@gradus/exercise";
import { clip } from "./judge/describe.ts";
import { printError } from "./judge/messages.ts";
import { missingExport } from "./missing-export.ts";
import { type Conclusion, nothingJudged } from "./report.ts";
import type { Job } from "./sandbox/job.ts";
import type { Observed, Outcome } from "./sandbox/outcome.ts";

/** What needs no sandbox to be refused: an empty file, one over 64 kB, a language without a sandbox. */
export function refuseUnseen(
  exercise: Exercise,
  { source, language }: Submission,
): Conclusion | null {
  if (language !== "typescript") {
    const message = "Python programs cannot be graded here yet; write this one in TypeScript.";
    return judgeError(exercise, "LanguageUnavailable", message);
  }
  const { entry } = exercise.public.spellings.typescript;
  if (new TextEncoder().encode(source).length > maximumSourceBytes)
    return compileError(exercise, {
      type: "SourceTooLong",
      message: `The program is longer than ${maximumSourceBytes} bytes (64 kB). A solution needs a few dozen lines.`,
      line: null,
      column: null,
    });
  if (source.replace(/^\uFEFF/, "").trim() === "")
    return compileError(exercise, {
      type: "EmptySource",
      message: `There is no program yet: the file is empty. Start from the starter, or write a function named ${entry}.`,
      line: null,
      column: null,
    });
  return null;
}

/** Every outcome in which no call was observed. */
export function concludeOutcome(
  exercise: Exercise,
  job: Job,
  outcome: Exclude<Outcome, Observed>,
): Conclusion {
  switch (outcome.kind) {
    case "compile_error":
      return compileError(exercise, outcome.error);
    case "missing_export":
      return compileError(
        exercise,
        missingExport(job.entry, job.source, outcome.found, outcome.is),
      );
    case "load_error":
      return {
        verdict: "run_time_error",
        error: outcome.error,
        headline: `The program stopped while it was loaded, before ${job.entry} was called: ${sentence(printError(outcome.error))}`,
        ...nothingJudged(exercise, "The program could not be loaded."),
      };
    case "time_limit":
      return overLimit("time_limit_exceeded", exercise, job, outcome.call, {
        what: `used more than ${job.limits.cpuMs / 1000} s of computing time`,
        advice: "Look for a loop whose condition never becomes false.",
      });
    case "memory_limit":
      return overLimit("memory_limit_exceeded", exercise, job, outcome.call, {
        what: `needed more than ${job.limits.memoryMb} MiB of memory`,
        advice: "Look for a list that grows in a loop.",
      });
    case "output_limit":
      return overLimit(
        "output_limit_exceeded",
        exercise,
        job,
        outcome.call,
        overOutput(job, outcome.what),
      );
    case "failed":
      return judgeError(exercise, "SandboxFailed", outcome.message);
  }
}

function overOutput(job: Job, what: "console" | "results"): { what: string; advice: string } {
  return what === "console"
    ? {
        what: `wrote more than ${job.limits.consoleCharacters.toLocaleString("en")} characters to the console`,
        advice: "Look for a console.log inside a loop.",
      }
    : {
        what: `returned more than ${job.limits.resultCharacters.toLocaleString("en")} characters of results`,
        advice: "Return only what is asked for.",
      };
}

function compileError(exercise: Exercise, error: ProgramError): Conclusion {
  const place = error.line === null ? "" : `Line ${error.line}: `;
  return {
    verdict: "compile_error",
    error,
    headline: `${place}${sentence(error.message)}`,
    ...nothingJudged(exercise, "The program could not be read."),
  };
}

type OverLimit = "time_limit_exceeded" | "memory_limit_exceeded" | "output_limit_exceeded";

function overLimit(
  verdict: OverLimit,
  exercise: Exercise,
  job: Job,
  call: number | null,
  { what, advice }: { readonly what: string; readonly advice: string },
): Conclusion {
  const args = call === null ? undefined : job.calls[call];
  const during =
    args === undefined
      ? call === null
        ? "The program"
        : `The call of ${job.entry}`
      : clip(printCall(job.entry, args), 120);
  return {
    verdict,
    error: null,
    headline: `${during} ${what}. ${advice}`,
    ...nothingJudged(exercise, "The program did not get to the end."),
  };
}

/** `error` is ours; the id lets a report be found again without telling a stranger what it holds. */
export function concludeJudgeError(exercise: Exercise, seed: number, error: unknown): Conclusion {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return judgeError(exercise, "JudgeFailed", `seed ${seed}: ${message}`);
}

function judgeError(exercise: Exercise, type: string, message: string): Conclusion {
  const id = errorId(`${exercise.public.slug} ${exercise.version} ${type} ${message}`);
  return {
    verdict: "judge_error",
    error: { type, message: `${id}: ${message}`, line: null, column: null },
    headline:
      type === "LanguageUnavailable"
        ? message
        : `Something went wrong on our side (error ${id}). Your program is not at fault, and it will be graded again.`,
    ...nothingJudged(exercise, "Nothing could be judged."),
  };
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo, 1991): the same fault has the same id. */
function errorId(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `GE-${hash.toString(16).padStart(8, "0")}`;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

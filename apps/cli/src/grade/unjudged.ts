import { defaultLimits, type GradeReport } from "@gradus/exercise";
import { graderVersion } from "@gradus/grader";
import type { UsageError } from "../usage-error.ts";
import type { ManifestEntry } from "./manifest.ts";

/** The line for a manifest entry that never reached the judge, so that the output has one for each id. */
export function unjudged(entry: ManifestEntry, cause: UsageError, seed: number): GradeReport {
  return {
    exercise: entry.exercise,
    language: entry.language,
    verdict: "judge_error",
    score: 0,
    headline: "This entry could not be graded.",
    requirements: [],
    diagnosis: null,
    counterexample: null,
    error: { type: cause.name, message: cause.message, line: null, column: null },
    seed,
    exerciseVersion: "",
    graderVersion,
    cpuMs: 0,
    wallMs: 0,
    limits: { ...defaultLimits },
    sandbox: { driver: "none", level: 0 },
  };
}

import type { GradeReport } from "@gradus/exercise";
import type { Actor } from "../src/actor.ts";
import type { Database } from "../src/open-database.ts";
import { acceptSubmission, type NewSubmission } from "../src/submissions/accept-submission.ts";
import { type Claim, claimNextSubmission } from "../src/submissions/claim-submission.ts";
import { recordRun } from "../src/submissions/record-run.ts";
import type { SubmissionDetail } from "../src/submissions/submission.ts";

export const bootId = "boot-1";

export const newSubmission = (changes: Partial<NewSubmission> = {}): NewSubmission => ({
  exercise: "chain-rule",
  language: "typescript",
  source: "export const chainRule = () => 0;",
  seed: Number.MAX_SAFE_INTEGER,
  exerciseVersion: "exercise-1",
  graderVersion: "grader-1",
  ...changes,
});

const judged = (claim: Claim) => ({
  headline: "What was observed.",
  requirements: [],
  diagnosis: null,
  counterexample: null,
  exercise: claim.exercise,
  language: claim.language,
  seed: claim.seed,
  exerciseVersion: claim.exerciseVersion,
  graderVersion: claim.graderVersion,
  cpuMs: 1.5,
  wallMs: 2.25,
  limits: { cpuMs: 1000, memoryMb: 64, consoleCharacters: 1000, resultCharacters: 1000 },
  sandbox: { driver: "test", level: 3 },
});

export const accepted = (claim: Claim): GradeReport => ({
  verdict: "accepted",
  score: 1,
  error: null,
  ...judged(claim),
});

export const wrong = (claim: Claim, score = 0.25): GradeReport => ({
  verdict: "wrong_answer",
  score,
  error: null,
  ...judged(claim),
});

/** Accepts a submission, claims it and records what the report says of it. */
export async function submitAndGrade(
  db: Database,
  actor: Actor,
  exercise: string,
  report: (claim: Claim) => GradeReport,
): Promise<SubmissionDetail> {
  const { submission } = await acceptSubmission(db, actor, newSubmission({ exercise }));
  const claim = await claimSomething(db);
  await recordRun(db, claim, report(claim));
  return submission;
}

export async function claimSomething(db: Database, claimedBy = bootId): Promise<Claim> {
  const claim = await claimNextSubmission(db, { claimedBy });
  if (claim === null) throw new Error("Nothing was queued.");
  return claim;
}

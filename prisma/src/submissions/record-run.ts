import type { GradeReport } from "@gradus/exercise";
import type { Database } from "../open-database.ts";
import type { Claim } from "./claim-submission.ts";

/**
 * Stores what one grading said and marks the submission graded, both or neither.
 *
 * Fenced: only the claim that holds the submission at this moment may record, so that a grader
 * that was given up and comes back late changes nothing, and each submission is graded once
 * however often it was tried.
 *
 * @returns "stale" when the claim isn't the current one any more; nothing was stored then
 */
export async function recordRun(
  db: Database,
  claim: Claim,
  report: GradeReport,
): Promise<"recorded" | "stale"> {
  const { prisma } = db;
  const [inserted] = await prisma.$transaction([
    prisma.$executeRaw`
      INSERT INTO "Run" (
        "submissionId", "attempt", "graderVersion", "exerciseVersion", "seed", "verdict", "score",
        "report", "cpuMs", "wallMs", "sandboxDriver", "sandboxLevel", "createdAt"
      )
      SELECT
        "id", "attempts", ${report.graderVersion}, ${report.exerciseVersion}, ${BigInt(report.seed)},
        ${report.verdict}, ${report.score}, ${JSON.stringify(report)}, ${report.cpuMs},
        ${report.wallMs}, ${report.sandbox.driver}, ${report.sandbox.level}, ${db.now()}
      FROM "Submission"
      WHERE "id" = ${claim.id} AND "state" = 'running'
        AND "attempts" = ${claim.attempt} AND "claimedBy" = ${claim.claimedBy}`,
    prisma.$executeRaw`
      UPDATE "Submission" SET "state" = 'graded', "claimedBy" = NULL
      WHERE "id" = ${claim.id} AND "state" = 'running'
        AND "attempts" = ${claim.attempt} AND "claimedBy" = ${claim.claimedBy}`,
  ]);
  return inserted === 1 ? "recorded" : "stale";
}

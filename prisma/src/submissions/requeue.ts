import type { Database } from "../open-database.ts";
import type { Claim } from "./claim-submission.ts";

/** After so many attempts without a verdict a submission is given up, so that it can't block. */
export const maximumAttempts = 3;

/**
 * At start-up: puts back what another boot of the server was grading when it ended, and gives up
 * what has been tried `maximumAttempts` times.
 */
export async function requeueInterrupted(
  db: Database,
  { claimedBy }: { readonly claimedBy: string },
): Promise<{ readonly requeued: number; readonly failed: number }> {
  const reason = "The server stopped each time while it was being graded.";
  const rows = await db.prisma.$queryRaw<{ state: string }[]>`
    UPDATE "Submission" SET
      "state" = iif("attempts" >= ${maximumAttempts}, 'failed', 'queued'),
      "failure" = iif("attempts" >= ${maximumAttempts}, ${reason}, NULL),
      "claimedBy" = NULL
    WHERE "state" = 'running' AND "claimedBy" IS NOT ${claimedBy}
    RETURNING "state"`;
  const failed = rows.filter((row) => row.state === "failed").length;
  return { requeued: rows.length - failed, failed };
}

/**
 * After a fault of ours: puts the claimed submission back, or gives it up after the last attempt.
 *
 * @param reason what went wrong, with its error id; kept when it is given up
 * @returns "stale" when the claim isn't the current one any more
 */
export async function releaseClaim(
  db: Database,
  claim: Claim,
  reason: string,
): Promise<"requeued" | "failed" | "stale"> {
  const rows = await db.prisma.$queryRaw<{ state: string }[]>`
    UPDATE "Submission" SET
      "state" = iif("attempts" >= ${maximumAttempts}, 'failed', 'queued'),
      "failure" = iif("attempts" >= ${maximumAttempts}, ${reason}, NULL),
      "claimedBy" = NULL
    WHERE "id" = ${claim.id} AND "state" = 'running'
      AND "attempts" = ${claim.attempt} AND "claimedBy" = ${claim.claimedBy}
    RETURNING "state"`;
  const state = rows[0]?.state;
  if (state === undefined) return "stale";
  return state === "failed" ? "failed" : "requeued";
}

import { Language } from "@gradus/exercise";
import type { Database } from "../open-database.ts";

/** A submission in the hands of one grader. The attempt fences off graders that come too late. */
export interface Claim {
  readonly id: string;
  readonly attempt: number;
  readonly claimedBy: string;
  readonly userId: string;
  readonly exercise: string;
  readonly language: Language;
  readonly source: string;
  readonly seed: number;
  readonly exerciseVersion: string;
  readonly graderVersion: string;
}

/**
 * Takes the oldest queued submission of the learner who has the fewest running, so that one
 * learner's heap doesn't hold up a class. One statement: no two graders get the same.
 *
 * @param claimedBy the boot id of this server
 * @returns null when nothing is queued
 */
export async function claimNextSubmission(
  db: Database,
  { claimedBy }: { readonly claimedBy: string },
): Promise<Claim | null> {
  const claimed = await db.prisma.$queryRaw<{ id: string }[]>`
    UPDATE "Submission" SET "state" = 'running', "claimedBy" = ${claimedBy}, "attempts" = "attempts" + 1
    WHERE "sequence" = (
      SELECT q."sequence" FROM "Submission" q WHERE q."state" = 'queued'
      ORDER BY
        (SELECT count(*) FROM "Submission" r WHERE r."userId" = q."userId" AND r."state" = 'running'),
        q."sequence"
      LIMIT 1
    )
    RETURNING "id"`;
  const id = claimed[0]?.id;
  if (id === undefined) return null;
  const row = await db.prisma.submission.findUniqueOrThrow({ where: { id } });
  return {
    id,
    attempt: row.attempts,
    claimedBy,
    userId: row.userId,
    exercise: row.exercise,
    language: Language.parse(row.language),
    source: row.source,
    seed: Number(row.seed),
    exerciseVersion: row.exerciseVersion,
    graderVersion: row.graderVersion,
  };
}

import { VerdictWord } from "@gradus/exercise";
import type { RunToFold } from "./fold-runs.ts";
import type { Prisma } from "./generated/client.ts";
import type { Database } from "./open-database.ts";

/** The runs of the submissions that the filter selects, as the fold takes them. */
export async function runsToFold(
  db: Database,
  where: Prisma.SubmissionWhereInput,
): Promise<RunToFold[]> {
  const submissions = await db.prisma.submission.findMany({
    where,
    select: {
      userId: true,
      exercise: true,
      sequence: true,
      receivedAt: true,
      runs: { select: { attempt: true, verdict: true, score: true } },
    },
  });
  return submissions.flatMap(({ userId, runs, ...submission }) =>
    runs.map((run) => ({
      ...submission,
      learnerId: userId,
      attempt: run.attempt,
      verdict: VerdictWord.parse(run.verdict),
      score: run.score,
    })),
  );
}

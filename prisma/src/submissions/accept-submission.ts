import type { Language } from "@gradus/exercise";
import type { Actor } from "../actor.ts";
import { authorise } from "../can.ts";
import type { Database } from "../open-database.ts";
import { isPrismaError } from "../prisma-error.ts";
import { detailColumns, type SubmissionDetail, toDetail } from "./submission.ts";

export interface NewSubmission {
  readonly exercise: string;
  readonly language: Language;
  readonly source: string;
  /** 0 … 2⁵³ − 1: what the inputs are drawn from. */
  readonly seed: number;
  readonly exerciseVersion: string;
  readonly graderVersion: string;
  /** The client's name for this request, so that it can ask again after a lost answer. */
  readonly idempotencyKey?: string | undefined;
}

export interface Acceptance {
  /** "repeated" when this key had brought a submission before; that one is returned. */
  readonly outcome: "accepted" | "repeated";
  readonly submission: SubmissionDetail;
}

/**
 * Stores a submission as queued. It is one INSERT, committed and synced to the disk when this
 * returns: from then on nothing may lose it, and it may be acknowledged.
 */
export async function acceptSubmission(
  db: Database,
  actor: Actor,
  { seed, idempotencyKey, ...submission }: NewSubmission,
): Promise<Acceptance> {
  authorise(actor, "submission:create", { userId: actor.id });
  try {
    const row = await db.prisma.submission.create({
      data: {
        userId: actor.id,
        exercise: submission.exercise,
        language: submission.language,
        source: submission.source,
        seed: BigInt(seed),
        exerciseVersion: submission.exerciseVersion,
        graderVersion: submission.graderVersion,
        idempotencyKey: idempotencyKey ?? null,
        receivedAt: db.now(),
      },
      select: detailColumnsWithoutRuns,
    });
    return { outcome: "accepted", submission: toDetail({ ...row, runs: [] }) };
  } catch (error) {
    if (idempotencyKey === undefined || !isPrismaError(error, "P2002")) throw error;
    const row = await db.prisma.submission.findUniqueOrThrow({
      where: { userId_idempotencyKey: { userId: actor.id, idempotencyKey } },
      select: detailColumns,
    });
    return { outcome: "repeated", submission: toDetail(row) };
  }
}

// Selecting the runs, of which there are none yet, would make Prisma open a transaction.
const { runs: _, ...detailColumnsWithoutRuns } = detailColumns;

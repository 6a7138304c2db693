import type { Actor } from "../actor.ts";
import { authorise } from "../can.ts";
import { NotFoundError } from "../errors.ts";
import type { Database } from "../open-database.ts";
import { workOf } from "../rows-to-decide.ts";
import {
  detailColumns,
  SubmissionState,
  type SubmissionDetail,
  type SubmissionSummary,
  summaryColumns,
  toDetail,
  toSummary,
} from "./submission.ts";

/**
 * One submission with its latest run.
 *
 * @throws {NotFoundError} when it isn't there, or isn't the actor's to see
 */
export async function getSubmission(
  db: Database,
  actor: Actor,
  id: string,
): Promise<SubmissionDetail> {
  const row = await db.prisma.submission.findUnique({ where: { id }, select: detailColumns });
  if (row === null) throw new NotFoundError();
  authorise(actor, "submission:read", await workOf(db, actor, row.userId));
  return toDetail(row);
}

export interface SubmissionQuery {
  /** Whose; the actor's own unless said otherwise. */
  readonly userId?: string | undefined;
  readonly exercise?: string | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export interface SubmissionPage {
  readonly items: readonly SubmissionSummary[];
  /** What to ask for next; null at the end. */
  readonly nextCursor: string | null;
}

/**
 * One person's submissions, the newest first. The cursor names the last submission seen, so that
 * new ones don't shift the pages.
 *
 * @throws {NotFoundError} when the person isn't the actor's to follow, or the cursor isn't theirs
 */
export async function listSubmissions(
  db: Database,
  actor: Actor,
  { userId = actor.id, exercise, cursor, limit }: SubmissionQuery,
): Promise<SubmissionPage> {
  authorise(actor, "submission:read", await workOf(db, actor, userId));
  const rows = await db.prisma.submission.findMany({
    where: {
      userId,
      ...(exercise !== undefined && { exercise }),
      ...(cursor !== undefined && { sequence: { lt: await sequenceOf(db, userId, cursor) } }),
    },
    orderBy: { sequence: "desc" },
    take: limit + 1,
    select: summaryColumns,
  });
  const items = rows.slice(0, limit).map(toSummary);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

async function sequenceOf(db: Database, userId: string, id: string): Promise<number> {
  const row = await db.prisma.submission.findUnique({
    where: { id, userId },
    select: { sequence: true },
  });
  if (row === null) throw new NotFoundError();
  return row.sequence;
}

/** How many submissions wait, of everyone. */
export const countQueued = (db: Database): Promise<number> =>
  db.prisma.submission.count({ where: { state: SubmissionState.enum.queued } });

/** How many of one person's submissions wait. */
export const countQueuedOf = (db: Database, userId: string): Promise<number> =>
  db.prisma.submission.count({ where: { userId, state: SubmissionState.enum.queued } });

import "server-only";
import { type Actor, getSubmission, listSubmissions } from "@gradus/db";
import { getExercise } from "./api/exercises.ts";
import { type SubmissionView, submissionView, summaryOf } from "./api/submissions.ts";
import { followSubmissionEvents } from "./follow-submission.ts";
import { services } from "./services.ts";
import { waitForVerdict } from "./wait-for-verdict.ts";

export interface PageOfHistory {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** One's own submissions to an exercise, the newest first. */
export async function ownSubmissions(actor: Actor, slug: string, page: PageOfHistory) {
  const { db } = await services();
  const { slug: exercise } = getExercise(slug);
  const { items, nextCursor } = await listSubmissions(db, actor, { exercise, ...page });
  return { items: items.map(summaryOf), nextCursor };
}

/** A submission: at once, or when it is graded, or when the time to wait is over. */
export async function submissionWithin(
  actor: Actor,
  id: string,
  { seconds, signal }: { readonly seconds: number; readonly signal: AbortSignal },
): Promise<SubmissionView> {
  const { db, events, stopping } = await services();
  const read = () => getSubmission(db, actor, id);
  const ended = AbortSignal.any([signal, stopping.signal]);
  return submissionView(await waitForVerdict(events, { id, seconds, signal: ended }, read));
}

/** @throws {NotFoundError} before the stream begins */
export async function submissionEvents(
  actor: Actor,
  id: string,
  signal: AbortSignal,
): Promise<Response> {
  const { db, events, stopping } = await services();
  const read = () => getSubmission(db, actor, id);
  await read();
  return followSubmissionEvents(events, id, AbortSignal.any([signal, stopping.signal]), read);
}

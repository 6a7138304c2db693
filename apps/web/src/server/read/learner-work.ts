import "server-only";
import {
  type Actor,
  getSubmission,
  listSubmissions,
  type SubmissionDetail,
  type SubmissionSummary,
  userById,
  type UserName,
} from "@gradus/db";
import { services } from "../services.ts";
import { orNotFound } from "./or-not-found.ts";

export interface LearnerWork {
  readonly learner: UserName;
  /** The newest first, at most the last hundred. */
  readonly submissions: readonly SubmissionSummary[];
  /** The one asked for, else the newest; null where there is none. */
  readonly shown: SubmissionDetail | null;
}

interface WorkQuery {
  readonly learnerId: string;
  readonly exercise: string;
  /** Which submission to show; the newest unless said. */
  readonly submissionId?: string | undefined;
}

/** What a learner submitted to an exercise, for those who may follow their work. */
export async function learnerWork(actor: Actor, query: WorkQuery): Promise<LearnerWork> {
  const { db } = await services();
  const { learnerId, exercise } = query;
  const learner = await orNotFound(userById(db, actor, learnerId));
  const { items } = await orNotFound(
    listSubmissions(db, actor, { userId: learnerId, exercise, limit: 100 }),
  );
  const wanted = items.find(({ id }) => id === query.submissionId) ?? items[0];
  const shown = wanted ? await orNotFound(getSubmission(db, actor, wanted.id)) : null;
  return { learner, submissions: items, shown };
}

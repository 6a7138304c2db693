import "server-only";
import {
  type Actor,
  getSubmission,
  type SubmissionDetail,
  userById,
  type UserName,
} from "@gradus/db";
import { services } from "../services.ts";
import { orNull } from "./or-null.ts";

export interface SubmissionPage {
  readonly submission: SubmissionDetail;
  /** Whose it is. */
  readonly learner: UserName;
}

/** For pages: null when it isn't there, or isn't the actor's to see. */
export async function submissionFor(actor: Actor, id: string): Promise<SubmissionPage | null> {
  const { db } = await services();
  const submission = await orNull(getSubmission(db, actor, id));
  if (submission === null) return null;
  return { submission, learner: await userById(db, actor, submission.userId) };
}

import "server-only";
import {
  type Actor,
  type DraftKey,
  type DraftToSave,
  readDraft,
  saveDraft,
  withRetry,
} from "@gradus/db";
import { draftView } from "./api/drafts.ts";
import { getExercise } from "./api/exercises.ts";
import { refuseLongSource } from "./api/source-size.ts";
import { Problem } from "./http/problem.ts";
import { services } from "./services.ts";

/** The actor's draft; null where there is none. */
export async function ownDraft(actor: Actor, { exercise, language }: DraftKey) {
  const { db } = await services();
  const { slug } = getExercise(exercise);
  const draft = await readDraft(db, actor, { exercise: slug, language });
  return draft && draftView(draft);
}

/** @throws {Problem} 404, 413, or 409 with the draft that stands in the way */
export async function saveOwnDraft(
  actor: Actor,
  draft: DraftToSave,
): Promise<{ readonly revision: number }> {
  getExercise(draft.exercise);
  refuseLongSource(draft.source);
  const { db } = await services();
  const saved = await withRetry(() => saveDraft(db, actor, draft));
  if (saved.outcome === "saved") return { revision: saved.revision };
  throw new Problem(
    "conflict",
    "Another window or machine saved this draft in between. Choose one of the two.",
    { members: { draft: draftView(saved.draft) } },
  );
}

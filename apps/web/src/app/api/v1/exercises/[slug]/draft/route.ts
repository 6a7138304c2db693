import { readDraft } from "@gradus/db";
import { draftView, readOwnDraft, saveOwnDraft, sendOwnDraft } from "@/server/api/drafts.ts";
import { getExercise } from "@/server/api/exercises.ts";
import { endpoint } from "@/server/endpoint.ts";
import { saveDraftOf } from "@/server/save-draft.ts";
import { services } from "@/server/services.ts";

export const GET = endpoint(readOwnDraft, async ({ actor, params, query }) => {
  const { db } = await services();
  const { slug: exercise } = getExercise(params.slug);
  const draft = await readDraft(db, actor, { exercise, language: query.language });
  return draft && draftView(draft);
});

export const PUT = endpoint(saveOwnDraft, ({ actor, params, body }) =>
  saveDraftOf(actor, { ...body, exercise: params.slug }),
);

export const POST = endpoint(sendOwnDraft, ({ actor, params, body }) =>
  saveDraftOf(actor, { ...body, exercise: params.slug }),
);

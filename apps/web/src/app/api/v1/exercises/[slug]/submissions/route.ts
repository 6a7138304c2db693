import { listSubmissions } from "@gradus/db";
import { getExercise } from "@/server/api/exercises.ts";
import { idempotencyKey } from "@/server/api/idempotency-key.ts";
import {
  createSubmission,
  listOwnSubmissions,
  receiptOf,
  summaryOf,
} from "@/server/api/submissions.ts";
import { endpoint } from "@/server/endpoint.ts";
import { services } from "@/server/services.ts";
import { submit } from "@/server/submit.ts";

export const GET = endpoint(listOwnSubmissions, async ({ actor, params, query }) => {
  const { db } = await services();
  const { slug: exercise } = getExercise(params.slug);
  const { items, nextCursor } = await listSubmissions(db, actor, { exercise, ...query });
  return { items: items.map(summaryOf), nextCursor };
});

export const POST = endpoint(
  createSubmission,
  async ({ request, actor, params, body, headers }) => {
    const submission = await submit(await services(), actor, {
      ...body,
      exercise: params.slug,
      idempotencyKey: idempotencyKey(request.headers),
    });
    headers.set("location", `/api/v1/submissions/${submission.id}`);
    return receiptOf(submission);
  },
);

import { idempotencyKey } from "@/server/api/idempotency-key.ts";
import { createSubmission, listOwnSubmissions, receiptOf } from "@/server/api/submissions.ts";
import { endpoint } from "@/server/endpoint.ts";
import { services } from "@/server/services.ts";
import { ownSubmissions } from "@/server/submissions.ts";
import { submit } from "@/server/submit.ts";

export const GET = endpoint(listOwnSubmissions, ({ actor, params, query }) =>
  ownSubmissions(actor, params.slug, query),
);

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

import { getSubmission } from "@gradus/db";
import { followSubmission } from "@/server/api/submissions.ts";
import { endpoint } from "@/server/endpoint.ts";
import { followSubmissionEvents } from "@/server/follow-submission.ts";
import { services } from "@/server/services.ts";

export const GET = endpoint(followSubmission, async ({ request, actor, params: { id } }) => {
  const { db, events, stopping } = await services();
  const read = () => getSubmission(db, actor, id);
  await read();
  const signal = AbortSignal.any([request.signal, stopping.signal]);
  return followSubmissionEvents(events, id, signal, read);
});

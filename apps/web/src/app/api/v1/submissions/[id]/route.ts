import { getSubmission } from "@gradus/db";
import { readSubmission, submissionView } from "@/server/api/submissions.ts";
import { endpoint } from "@/server/endpoint.ts";
import { services } from "@/server/services.ts";
import { preferredWait, waitForVerdict } from "@/server/wait-for-verdict.ts";

export const GET = endpoint(readSubmission, async ({ request, actor, params: { id }, headers }) => {
  const { db, events, stopping } = await services();
  const seconds = preferredWait(request.headers);
  if (seconds > 0) headers.set("preference-applied", `wait=${seconds}`);
  const signal = AbortSignal.any([request.signal, stopping.signal]);
  const read = () => getSubmission(db, actor, id);
  return submissionView(await waitForVerdict(events, { id, seconds, signal }, read));
});

import { readSubmission } from "@/server/api/submissions.ts";
import { endpoint } from "@/server/endpoint.ts";
import { submissionWithin } from "@/server/submissions.ts";
import { preferredWait } from "@/server/wait-for-verdict.ts";

export const GET = endpoint(readSubmission, ({ request, actor, params, headers }) => {
  const seconds = preferredWait(request.headers);
  if (seconds > 0) headers.set("preference-applied", `wait=${seconds}`);
  return submissionWithin(actor, params.id, { seconds, signal: request.signal });
});

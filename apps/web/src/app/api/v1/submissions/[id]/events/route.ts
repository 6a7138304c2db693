import { followSubmission } from "@/server/api/submissions.ts";
import { endpoint } from "@/server/endpoint.ts";
import { submissionEvents } from "@/server/submissions.ts";

export const GET = endpoint(followSubmission, ({ request, actor, params }) =>
  submissionEvents(actor, params.id, request.signal),
);

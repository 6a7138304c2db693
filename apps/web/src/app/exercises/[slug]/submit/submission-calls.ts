import type { Language } from "@gradus/exercise";
import { callApi } from "@/lib/api.ts";
import { SubmissionAnswer, SubmissionList, SubmissionReceipt } from "./submission-answer.ts";

interface NewSubmission {
  readonly slug: string;
  readonly language: Language;
  readonly source: string;
  /** The same key never makes a second submission, however often it is sent. */
  readonly idempotencyKey: string;
}

export async function postSubmission(submission: NewSubmission): Promise<SubmissionReceipt> {
  const { slug, idempotencyKey, language, source } = submission;
  return callApi(
    {
      method: "POST",
      path: `/api/v1/exercises/${slug}/submissions`,
      body: { language, source },
      headers: { "idempotency-key": idempotencyKey },
    },
    (json) => SubmissionReceipt.parse(json),
  );
}

interface Waiting {
  /** Seconds that the server may take until the submission is graded. */
  readonly seconds: number;
  readonly signal: AbortSignal;
}

export async function getSubmission(id: string, waiting?: Waiting): Promise<SubmissionAnswer> {
  return callApi(
    {
      method: "GET",
      path: `/api/v1/submissions/${id}`,
      ...(waiting && { headers: { prefer: `wait=${waiting.seconds}` }, signal: waiting.signal }),
    },
    (json) => SubmissionAnswer.parse(json),
  );
}

export async function listSubmissions(
  slug: string,
  cursor: string | null,
): Promise<SubmissionList> {
  const query = cursor === null ? "" : `?cursor=${encodeURIComponent(cursor)}`;
  return callApi({ method: "GET", path: `/api/v1/exercises/${slug}/submissions${query}` }, (json) =>
    SubmissionList.parse(json),
  );
}

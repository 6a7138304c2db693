import "server-only";
import { type SubmissionDetail, SubmissionState, type SubmissionSummary } from "@gradus/db";
import { GradeReport, Language, maximumSourceBytes, VerdictWord } from "@gradus/exercise";
import { z } from "zod";
import { operation } from "../http/operation.ts";
import { ById, BySlug, Id, Slug, Timestamp, timestamp } from "./values.ts";

/** JSON writes a control character in six bytes, so the longest source travels in six times as many. */
export const maxBytesWithSource = 6 * maximumSourceBytes + 4_096;

/** The text of a program; its size is checked where that can be a 413. */
export const Source = z
  .string("Send the program as text.")
  .refine((source) => source.isWellFormed(), { error: "The program is not valid Unicode." });

/** The source may be empty: that is a compile error. */
export const NewSubmission = z
  .strictObject({
    language: Language,
    source: Source,
  })
  .meta({ id: "NewSubmission" });

const Receipt = z
  .object({
    id: Id,
    exercise: Slug,
    language: Language,
    state: SubmissionState,
    receivedAt: Timestamp,
  })
  .meta({ id: "SubmissionReceipt" });

const Summary = Receipt.extend({
  verdict: VerdictWord.nullable(),
  score: z.number().min(0).max(1).nullable(),
}).meta({ id: "SubmissionSummary" });

const Detail = Summary.extend({
  source: z.string(),
  failure: z.string().nullable().meta({
    description: "Why it could not be graded, where the state is failed: our fault.",
  }),
  report: GradeReport.nullable().meta({ description: "null until it is graded." }),
}).meta({ id: "Submission" });
export type SubmissionView = z.infer<typeof Detail>;

export const createSubmission = operation({
  method: "POST",
  path: "/api/v1/exercises/{slug}/submissions",
  summary: "Submit a program",
  description: "Answered once it is stored; from then on it will be graded, whatever happens.",
  access: "user",
  limit: "submit",
  params: BySlug,
  body: NewSubmission,
  maxBytes: maxBytesWithSource,
  headers: {
    "Idempotency-Key":
      "A name for this request, at most 200 characters: sent again with the same, it is stored once.",
  },
  success: { status: 201, description: "Stored; Location names it", schema: Receipt },
  problems: {
    404: "There is no such exercise.",
    409: "The Idempotency-Key was used for another program.",
    413: `The source is longer than ${maximumSourceBytes} bytes.`,
    422: "The body does not fit, or the language is not available yet.",
  },
});

export const listOwnSubmissions = operation({
  method: "GET",
  path: "/api/v1/exercises/{slug}/submissions",
  summary: "One's own submissions to an exercise, the newest first",
  access: "user",
  limit: "read",
  params: BySlug,
  query: z.object({
    cursor: Id.optional().meta({ description: "nextCursor of the page before." }),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  success: {
    status: 200,
    description: "A page of submissions",
    schema: z.object({ items: z.array(Summary), nextCursor: Id.nullable() }),
  },
  problems: { 404: "There is no such exercise, or the cursor is not of one's own." },
});

export const readSubmission = operation({
  method: "GET",
  path: "/api/v1/submissions/{id}",
  summary: "A submission with its report",
  description: "One's own, or a learner's in a class one teaches.",
  access: "user",
  limit: "read",
  params: ById,
  headers: { Prefer: "wait=N: answers once it is graded, or after N seconds, at most 30." },
  success: { status: 200, description: "The submission", schema: Detail },
  problems: { 404: "It is not there, or not to be seen." },
});

export const followSubmission = operation({
  method: "GET",
  path: "/api/v1/submissions/{id}/events",
  summary: "How a submission goes on, as server-sent events",
  description:
    "`state` with {id, state, failure} at once and at each change; then `verdict` with the report, and the end.",
  access: "user",
  limit: "read",
  params: ById,
  success: { status: 200, description: "Events", mediaType: "text/event-stream" },
  problems: { 404: "It is not there, or not to be seen." },
});

export function receiptOf(submission: SubmissionSummary): z.infer<typeof Receipt> {
  const { id, exercise, language, state, receivedAt } = submission;
  return { id, exercise, language, state, receivedAt: timestamp(receivedAt) };
}

export function summaryOf(submission: SubmissionSummary): z.infer<typeof Summary> {
  const { verdict, score } = submission;
  return { ...receiptOf(submission), verdict, score };
}

export function submissionView(submission: SubmissionDetail): SubmissionView {
  const { source, failure, run } = submission;
  return { ...summaryOf(submission), source, failure, report: run?.report ?? null };
}

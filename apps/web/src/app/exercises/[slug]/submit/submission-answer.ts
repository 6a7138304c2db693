import { GradeReport, VerdictWord } from "@gradus/exercise";
import { z } from "zod";

/** What the server hands out once a submission is stored. */
export const SubmissionReceipt = z.object({
  id: z.string(),
  state: z.enum(["queued", "running", "graded", "failed"]),
  receivedAt: z.iso.datetime(),
});
export type SubmissionReceipt = z.infer<typeof SubmissionReceipt>;

/** One line of the history. */
export const SubmissionLine = SubmissionReceipt.extend({
  verdict: VerdictWord.nullable(),
  score: z.number().nullable(),
});
export type SubmissionLine = z.infer<typeof SubmissionLine>;

export const SubmissionList = z.object({
  items: z.array(SubmissionLine),
  nextCursor: z.string().nullable(),
});
export type SubmissionList = z.infer<typeof SubmissionList>;

/** Everything about one submission. */
export const SubmissionAnswer = SubmissionLine.extend({
  source: z.string(),
  failure: z.string().nullable(),
  report: GradeReport.nullable(),
});
export type SubmissionAnswer = z.infer<typeof SubmissionAnswer>;

/** What the stream of events says of the way to the verdict. */
export const StateEvent = SubmissionReceipt.pick({ id: true, state: true });

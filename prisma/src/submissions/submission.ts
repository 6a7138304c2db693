import { GradeReport, Language, VerdictWord } from "@gradus/exercise";
import { z } from "zod";
import type { Prisma } from "../generated/client.ts";

export const SubmissionState = z.enum(["queued", "running", "graded", "failed"]);
export type SubmissionState = z.infer<typeof SubmissionState>;

/** A line of the history. */
export interface SubmissionSummary {
  readonly id: string;
  readonly userId: string;
  readonly exercise: string;
  readonly language: Language;
  readonly state: SubmissionState;
  readonly receivedAt: Date;
  /** Of the latest run; null until there is one. */
  readonly verdict: VerdictWord | null;
  readonly score: number | null;
}

/** Everything about one submission. */
export interface SubmissionDetail extends SubmissionSummary {
  readonly source: string;
  readonly seed: number;
  readonly exerciseVersion: string;
  readonly graderVersion: string;
  readonly attempts: number;
  /** Why it could not be graded, where the state is "failed". */
  readonly failure: string | null;
  /** The latest run; null until there is one. */
  readonly run: SubmissionRun | null;
}

export interface SubmissionRun {
  readonly attempt: number;
  readonly createdAt: Date;
  /** null when an older version of Gradus wrote it in a form that this one can't read. */
  readonly report: GradeReport | null;
}

export const summaryColumns = {
  id: true,
  userId: true,
  exercise: true,
  language: true,
  state: true,
  receivedAt: true,
  runs: { select: { verdict: true, score: true }, orderBy: { attempt: "desc" }, take: 1 },
} as const satisfies Prisma.SubmissionSelect;

export const detailColumns = {
  ...summaryColumns,
  source: true,
  seed: true,
  exerciseVersion: true,
  graderVersion: true,
  attempts: true,
  failure: true,
  runs: {
    select: { verdict: true, score: true, attempt: true, createdAt: true, report: true },
    orderBy: { attempt: "desc" },
    take: 1,
  },
} as const satisfies Prisma.SubmissionSelect;

type SummaryRow = Prisma.SubmissionGetPayload<{ select: typeof summaryColumns }>;
type DetailRow = Prisma.SubmissionGetPayload<{ select: typeof detailColumns }>;

export function toSummary(row: SummaryRow): SubmissionSummary {
  const run = row.runs[0];
  return {
    id: row.id,
    userId: row.userId,
    exercise: row.exercise,
    language: Language.parse(row.language),
    state: SubmissionState.parse(row.state),
    receivedAt: row.receivedAt,
    verdict: run === undefined ? null : VerdictWord.parse(run.verdict),
    score: run?.score ?? null,
  };
}

export function toDetail(row: DetailRow): SubmissionDetail {
  const run = row.runs[0];
  return {
    ...toSummary(row),
    source: row.source,
    // A seed is below 2⁵³, so nothing is lost; the column is BIGINT because Prisma's Int has 32 bits.
    seed: Number(row.seed),
    exerciseVersion: row.exerciseVersion,
    graderVersion: row.graderVersion,
    attempts: row.attempts,
    failure: row.failure,
    run:
      run === undefined
        ? null
        : { attempt: run.attempt, createdAt: run.createdAt, report: readReport(run.report) },
  };
}

function readReport(text: string): GradeReport | null {
  const parsed = GradeReport.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}

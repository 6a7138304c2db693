import type { GradeReport } from "@gradus/exercise";
import { describeVerdict } from "./describe-verdict.ts";

/** The verdict in one sentence, as text: for a heading, and for who hears it. */
export function VerdictHeadline({ report }: { readonly report: GradeReport }) {
  return describeVerdict(report);
}

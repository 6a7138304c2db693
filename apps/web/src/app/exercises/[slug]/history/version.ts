import type { VerdictWord } from "@gradus/exercise";
import { type KeptText, keptWords } from "../draft/kept-texts.ts";
import type { SubmissionLine } from "../submit/submission-answer.ts";

/** A text of the past: a submission, whose source is fetched when it is wanted, or a kept one. */
export type Version = { readonly key: string; readonly at: string } & (
  | {
      readonly kind: "submission";
      readonly id: string;
      readonly verdict: VerdictWord | null;
      readonly state: SubmissionLine["state"];
    }
  | { readonly kind: "kept"; readonly source: string; readonly why: string }
);

/** Submissions and kept texts in one line, newest first. */
export function versionsOf(
  lines: readonly SubmissionLine[],
  kept: readonly KeptText[],
): readonly Version[] {
  const submitted = lines.map(({ id, receivedAt, verdict, state }): Version => ({
    kind: "submission",
    key: id,
    at: receivedAt,
    id,
    verdict,
    state,
  }));
  const others = kept.map(({ source, keptAt, why }): Version => ({
    kind: "kept",
    key: `kept ${keptAt}`,
    at: keptAt,
    source,
    why: keptWords[why],
  }));
  // ISO 8601 in UTC sorts as text.
  return [...submitted, ...others].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** The two that are compared after `key` was ticked or unticked: at most two, the latest ticks. */
export function tick(ticked: readonly string[], key: string): readonly string[] {
  return ticked.includes(key)
    ? ticked.filter((other) => other !== key)
    : [...ticked, key].slice(-2);
}

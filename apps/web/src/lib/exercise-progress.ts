import type { ProgressState } from "@/components/progress-state.ts";
import type { ProgressView } from "@/server/api/progress.ts";
import { timeAgo } from "./relative-time.ts";

/** The mark for how far somebody is. Passed once stays passed; before that the last verdict counts. */
export function progressStateOf(progress: ProgressView): ProgressState {
  switch (progress.state) {
    case "untouched":
      return "not_started";
    case "passed":
      return "accepted";
    case "tried":
      return progress.lastVerdict === "partially_accepted" ? "partially_accepted" : "tried";
  }
}

const stateWords: Readonly<Record<ProgressState, string>> = {
  accepted: "accepted",
  partially_accepted: "correct, but a requirement is unmet",
  tried: "not yet right",
  not_started: "not started",
};

/** In words, as in "accepted, 3 submissions, last 5 minutes ago". */
export function describeProgress(progress: ProgressView, now: Date): string {
  const words = stateWords[progressStateOf(progress)];
  if (progress.state === "untouched") return words;
  return `${words}, ${countOf(progress.attempts)}, last ${timeAgo(new Date(progress.lastActivity), now)}`;
}

function countOf(submissions: number): string {
  return submissions === 1 ? "1 submission" : `${submissions} submissions`;
}

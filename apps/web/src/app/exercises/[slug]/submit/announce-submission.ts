import type { SubmissionState } from "./submission-state.ts";

/** Where the submission stands in a sentence, for who does not see it. */
export function announceSubmission(state: SubmissionState): string {
  switch (state.kind) {
    case "none":
      return "";
    case "sending":
      return "Submitting";
    case "queued":
      return "Submitted; waiting for the grader";
    case "running":
      return "The grader runs your program";
    case "refused":
      return "Not submitted";
    case "judged":
      return state.report.headline;
    case "unjudged":
      return "No verdict, by our fault";
  }
}

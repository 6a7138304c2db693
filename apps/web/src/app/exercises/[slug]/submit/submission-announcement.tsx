import { VerdictHeadline } from "@gradus/ui/verdict/verdict-headline";
import { VerdictWordView } from "@gradus/ui/verdict/verdict-word-view";
import type { SubmissionState } from "./submission-state.ts";

/** Where the submission stands in a sentence, for who does not see it. */
export function SubmissionAnnouncement({ state }: { readonly state: SubmissionState }) {
  switch (state.kind) {
    case "none":
      return null;
    case "sending":
      return "Submitting";
    case "queued":
      return "Submitted; waiting for the grader";
    case "running":
      return "The grader runs your program";
    case "refused":
      return "Not submitted";
    case "unjudged":
      return "No verdict, by our fault";
    case "judged":
      return (
        <>
          <VerdictWordView verdict={state.report.verdict} />:{" "}
          <VerdictHeadline report={state.report} />
        </>
      );
  }
}

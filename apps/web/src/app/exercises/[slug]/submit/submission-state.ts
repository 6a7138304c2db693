import type { GradeReport } from "@gradus/exercise";
import type { Refusal } from "./refusal.ts";

/** Where the last submission stands, as the workbench shows it. `source` is what was submitted. */
export type SubmissionState =
  | { readonly kind: "none" }
  | { readonly kind: "sending"; readonly source: string }
  | { readonly kind: "refused"; readonly source: string; readonly refusal: Refusal }
  | { readonly kind: "queued" | "running"; readonly source: string; readonly id: string }
  | {
      readonly kind: "judged";
      readonly source: string;
      readonly id: string;
      readonly report: GradeReport;
    }
  /** It is stored, but no verdict came of it: ours to mend. */
  | {
      readonly kind: "unjudged";
      readonly source: string;
      readonly id: string;
      readonly failure: string;
    };

export type SubmissionEvent =
  | { readonly kind: "submit"; readonly source: string }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "progressed"; readonly id: string; readonly to: "queued" | "running" }
  | { readonly kind: "judged"; readonly id: string; readonly report: GradeReport }
  | { readonly kind: "unjudged"; readonly id: string; readonly failure: string }
  /** One of the history, opened again. */
  | { readonly kind: "opened"; readonly state: SubmissionState };

export function submissionReducer(state: SubmissionState, event: SubmissionEvent): SubmissionState {
  switch (event.kind) {
    case "submit":
      return { kind: "sending", source: event.source };
    case "opened":
      return event.state;
    case "refused":
      return state.kind === "sending"
        ? { kind: "refused", source: state.source, refusal: event.refusal }
        : state;
    case "progressed":
      return isWaiting(state, event.id)
        ? { kind: event.to, id: event.id, source: state.source }
        : state;
    case "judged":
      return isWaiting(state, event.id)
        ? { kind: "judged", id: event.id, source: state.source, report: event.report }
        : state;
    case "unjudged":
      return isWaiting(state, event.id)
        ? { kind: "unjudged", id: event.id, source: state.source, failure: event.failure }
        : state;
  }
}

/** Whether news of submission `id` concern what is shown; a newer one may have taken its place. */
function isWaiting(
  state: SubmissionState,
  id: string,
): state is Extract<SubmissionState, { kind: "sending" | "queued" | "running" }> {
  return (
    state.kind === "sending" ||
    ((state.kind === "queued" || state.kind === "running") && state.id === id)
  );
}

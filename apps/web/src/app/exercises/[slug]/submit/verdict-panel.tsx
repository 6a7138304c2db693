"use client";

import { VerdictCard } from "@gradus/ui/verdict-card";
import { NextSteps, type NextStepsProps } from "./next-steps.tsx";
import { RefusalView } from "./refusal-view.tsx";
import type { SubmissionState } from "./submission-state.ts";

interface VerdictPanelProps {
  readonly state: SubmissionState;
  readonly signInHref: string;
  readonly next: NextStepsProps;
  readonly onSubmitAgain: () => void;
}

/** The last submission: where it stands, and its verdict. */
export function VerdictPanel({ state, signInHref, next, onSubmitAgain }: VerdictPanelProps) {
  switch (state.kind) {
    case "none":
      return (
        <p className="p-4 leading-relaxed text-muted">
          Submit sends your program to the grader, which tries it on inputs nobody has seen, and
          tells you what it observed and why. Every submission stays in the history.
        </p>
      );
    case "sending":
    case "queued":
    case "running":
      return <Waiting phase={state.kind} />;
    case "refused":
      return (
        <div className="p-4">
          <RefusalView
            refusal={state.refusal}
            signInHref={signInHref}
            onSubmitAgain={onSubmitAgain}
          />
        </div>
      );
    case "unjudged":
      return (
        <p className="m-4 border-l-2 border-ink pl-4 leading-relaxed">
          Your submission is stored, but no verdict came of it. That is our fault and costs you
          nothing. {state.failure}
        </p>
      );
    case "judged":
      return (
        <div className="flex flex-col gap-6 p-4">
          <VerdictCard report={state.report} source={state.source} />
          {state.report.verdict === "accepted" ? <NextSteps {...next} /> : null}
        </div>
      );
  }
}

const phases = {
  sending: "Sending your program",
  queued: "Stored; waiting for its turn",
  running: "Running on the grader's inputs",
} as const;

function Waiting({ phase }: { readonly phase: keyof typeof phases }) {
  const order = ["sending", "queued", "running"] as const;
  return (
    <ol className="flex flex-col gap-1.5 p-4">
      {order.slice(0, order.indexOf(phase) + 1).map((each) => (
        <li key={each} className={each === phase ? "text-ink" : "text-muted"}>
          {phases[each]}
          {each === phase ? "…" : ""}
        </li>
      ))}
    </ol>
  );
}

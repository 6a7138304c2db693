import { type Data, type Difference, encode } from "@gradus/exercise";
import { ComparisonView } from "@gradus/ui/verdict/comparison-view";
import type { CallOutcome } from "./run-state.ts";

interface CallOutcomeViewProps {
  /** Undefined for an own call, which nobody knows the answer of. */
  readonly expected?: { readonly value: Data };
  readonly outcome: CallOutcome;
  readonly difference: Difference | null;
}

export function CallOutcomeView({ expected, outcome, difference }: CallOutcomeViewProps) {
  return (
    <>
      {outcome.kind === "returned" ? (
        <ComparisonView
          expected={expected ? encode(expected.value) : null}
          received={encode(outcome.value)}
          difference={difference}
        />
      ) : (
        <p className="font-mono text-[0.8125rem] leading-6 text-learner [overflow-wrap:anywhere]">
          {outcome.error.type}: {outcome.error.message}
          {outcome.error.line === null ? "" : ` (line ${outcome.error.line})`}
        </p>
      )}
      <ConsoleView text={outcome.console} />
    </>
  );
}

/** What the program printed. */
export function ConsoleView({ text }: { readonly text: string }) {
  if (text === "") return null;
  return (
    <pre
      aria-label="Console"
      className="max-h-60 overflow-y-auto border-l-2 border-hairline pl-3 font-mono text-xs leading-5 whitespace-pre-wrap text-muted [overflow-wrap:anywhere]"
    >
      {text}
    </pre>
  );
}

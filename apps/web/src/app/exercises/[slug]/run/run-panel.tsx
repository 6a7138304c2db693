"use client";

import { printCall, type PublicExercise } from "@gradus/exercise";
import { CallText } from "@gradus/ui/verdict/call-text";
import { CodeExcerpt } from "@gradus/ui/verdict/code-excerpt";
import { ShortValue } from "@gradus/ui/verdict/short-value";
import type { ReactNode } from "react";
import { ConsoleView, CallOutcomeView } from "./call-outcome-view.tsx";
import { OwnCallsField } from "./own-calls-field.tsx";
import { type ExampleResult, isAsExpected, type RunState } from "./run-state.ts";

interface RunPanelProps {
  readonly exercise: Pick<PublicExercise, "slug" | "examples">;
  readonly entry: string;
  readonly state: RunState;
  readonly ownCalls: string;
  readonly onOwnCalls: (text: string) => void;
}

/** The visible examples, the learner's own calls, and what the last Run made of them. */
export function RunPanel({ exercise, entry, state, ownCalls, onOwnCalls }: RunPanelProps) {
  const finished = state.kind === "finished" ? state : null;
  return (
    <div className="flex flex-col gap-7 p-4">
      <RunProblem state={state} />
      <Part title="Examples">
        <ol className="flex flex-col gap-5">
          {exercise.examples.map((example, index) => {
            const call = printCall(entry, example.args);
            const result = finished?.examples[index];
            return (
              <li key={call} className="flex flex-col gap-2">
                <ExampleMark result={result} />
                <CallText call={call} />
                {result ? (
                  <CallOutcomeView
                    expected={{ value: example.expected }}
                    outcome={result.outcome}
                    difference={result.difference}
                  />
                ) : (
                  <p className="font-mono text-[0.8125rem] leading-6 text-reference [overflow-wrap:anywhere]">
                    → <ShortValue value={example.expected} />
                  </p>
                )}
                {example.note === undefined ? null : (
                  <p className="text-sm leading-relaxed text-muted">{example.note}</p>
                )}
              </li>
            );
          })}
        </ol>
      </Part>
      <Part title="Your own calls">
        <OwnCallsField entry={entry} value={ownCalls} onChange={onOwnCalls} />
        <ol className="mt-4 flex flex-col gap-4">
          {finished?.own.map(({ expression, outcome }, index) => (
            <li key={`${index} ${expression}`} className="flex flex-col gap-2">
              <CallText call={expression} />
              <CallOutcomeView outcome={outcome} difference={null} />
            </li>
          ))}
        </ol>
      </Part>
      <p className="text-xs leading-relaxed text-muted">
        Run happens in this browser and is not recorded. It compares loosely, within 10⁻⁹ + 10⁻⁶ of
        the expected value; Submit uses the tolerance of the exercise and inputs nobody has seen.
      </p>
    </div>
  );
}

function RunProblem({ state }: { readonly state: RunState }) {
  if (state.kind === "stopped")
    return <p className="border-l-2 border-negative pl-4 leading-relaxed">{state.reason}</p>;
  if (state.kind !== "failed") return null;
  const { error, source, console } = state;
  return (
    <div className="flex flex-col gap-2">
      {error.line === null ? null : (
        <CodeExcerpt source={source} line={error.line} column={error.column} />
      )}
      <p className="font-mono text-[0.8125rem] leading-6 [overflow-wrap:anywhere]">
        {error.type}: {error.message}
      </p>
      <ConsoleView text={console} />
    </div>
  );
}

function ExampleMark({ result }: { readonly result: ExampleResult | undefined }) {
  if (!result) return null;
  const look = exampleLook(result);
  return <p className={`text-sm ${look.colour}`}>{look.words}</p>;
}

function exampleLook(result: ExampleResult) {
  if (isAsExpected(result)) return { colour: "text-positive", words: "✓ as expected" };
  const words = result.outcome.kind === "threw" ? "! stopped with an error" : "≠ different";
  return { colour: "text-learner", words };
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="eyebrow mb-2">{title}</h2>
      {children}
    </section>
  );
}

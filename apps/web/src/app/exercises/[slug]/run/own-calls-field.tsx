"use client";

import { useId } from "react";
import { parseOwnCalls } from "./own-calls.ts";

interface OwnCallsFieldProps {
  readonly entry: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Calls that the learner makes up; kept in this browser with the exercise. */
export function OwnCallsField({ entry, value, onChange }: OwnCallsFieldProps) {
  const id = useId();
  const parsed = parseOwnCalls(value);
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm text-muted">
        One a line, such as <code>{entry}(…)</code>; Run shows what comes back
      </label>
      <textarea
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        rows={Math.min(8, Math.max(2, value.split("\n").length))}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        className="w-full resize-y rounded-sm border border-hairline-strong bg-surface px-2.5 py-1.5 font-mono text-[0.8125rem] leading-6"
      />
      {parsed.kind === "unfinished" ? (
        <p className="text-sm text-muted">
          Line {parsed.line} opens a bracket that is not closed: “{parsed.missing}” is missing.
        </p>
      ) : null}
    </div>
  );
}

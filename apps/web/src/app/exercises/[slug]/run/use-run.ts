"use client";

import type { PublicEntry } from "@gradus/curriculum";
import type { ProgramError } from "@gradus/exercise";
import { encodeArguments, runInBrowser } from "@gradus/grader/browser";
import { useState } from "react";
import type { EditorHandle } from "../editor/code-editor.tsx";
import { originalPosition } from "../editor/original-position.ts";
import { parseOwnCalls } from "./own-calls.ts";
import { readOutcome } from "./read-outcome.ts";
import type { RunState } from "./run-state.ts";

const timeoutMs = 3_000;
const workerUrl = "/run-worker.js";

export interface Runner {
  readonly state: RunState;
  /** @param ownCalls the learner's own calls, as they stand in their field */
  readonly run: (ownCalls: string) => void;
}

/** Runs the program on the visible examples and the learner's own calls, here and unrecorded. */
export function useRun(
  { examples, spellings, drive }: PublicEntry,
  editor: EditorHandle | null,
): Runner {
  const [state, setState] = useState<RunState>({ kind: "none" });
  const { entry } = spellings.typescript;

  async function attempt(editor: EditorHandle, ownCalls: string): Promise<RunState> {
    const source = editor.source();
    const compiled = await editor.compile();
    if (compiled.kind === "refused")
      return { kind: "failed", error: compiled.error, source, console: "" };
    const { code } = compiled;
    const parsed = parseOwnCalls(ownCalls);
    const own = parsed.kind === "calls" ? parsed.calls : [];
    const outcome = await runInBrowser({
      workerUrl,
      timeoutMs,
      job: {
        code,
        entry,
        drive,
        calls: examples.map(({ args }) => ({ args: encodeArguments(args) })),
        expressions: own.map(({ expression }) => expression),
      },
    });
    return readOutcome(outcome, { entry, examples, own, source, place: placeIn(code) });
  }

  async function run(ownCalls: string) {
    if (editor === null || state.kind === "running") return;
    setState({ kind: "running" });
    editor.markError(null);
    try {
      const next = await attempt(editor, ownCalls);
      setState(next);
      editor.markError(errorToMark(next));
    } catch (error) {
      setState({
        kind: "stopped",
        reason: `This browser could not compile it, which is no fault of yours (${String(error)}). Submit works all the same.`,
      });
    }
  }

  return { state, run: (ownCalls) => void run(ownCalls) };
}

function placeIn(code: string) {
  return ({ line, column }: ProgramError) =>
    (line === null ? null : originalPosition(code, { line, column: column ?? 1 })) ?? {
      line: null,
      column: null,
    };
}

/** The first error in the learner's text, for the mark in the editor. */
function errorToMark(state: RunState): ProgramError | null {
  if (state.kind === "failed") return state.error;
  if (state.kind !== "finished") return null;
  const threw = state.examples.find(({ outcome }) => outcome.kind === "threw");
  return threw?.outcome.kind === "threw" ? threw.outcome.error : null;
}

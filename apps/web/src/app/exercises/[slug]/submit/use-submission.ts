"use client";

import type { Language } from "@gradus/exercise";
import { useEffect, useReducer, useRef } from "react";
import { followSubmission } from "./follow-submission.ts";
import { createIdempotencyKey } from "./idempotency-key.ts";
import { refusalOf } from "./refusal.ts";
import type { SubmissionAnswer } from "./submission-answer.ts";
import { postSubmission } from "./submission-calls.ts";
import {
  type SubmissionEvent,
  submissionReducer,
  type SubmissionState,
} from "./submission-state.ts";

export interface Submitting {
  readonly state: SubmissionState;
  readonly submit: (source: string) => void;
  /** What comes of Submit while nobody is signed in. */
  readonly askToSignIn: (source: string) => void;
  /** Shows one of the history again. */
  readonly open: (answer: SubmissionAnswer) => void;
}

/** Sends a program and follows it to its verdict. `onVerdict` is called for each one that arrives. */
export function useSubmission(
  { slug, language }: { readonly slug: string; readonly language: Language },
  onVerdict: (answer: SubmissionAnswer) => void,
): Submitting {
  const [state, dispatch] = useReducer(submissionReducer, { kind: "none" });
  const following = useRef<AbortController | null>(null);
  const unanswered = useRef<{ readonly source: string; readonly key: string } | null>(null);

  useEffect(() => () => following.current?.abort(), []);

  async function follow(id: string) {
    const controller = new AbortController();
    following.current?.abort();
    following.current = controller;
    try {
      const answer = await followSubmission(id, {
        signal: controller.signal,
        onProgress: (to) => dispatch({ kind: "progressed", id, to }),
      });
      dispatch(eventOf(answer));
      onVerdict(answer);
    } catch (error) {
      if (!controller.signal.aborted)
        dispatch({
          kind: "unjudged",
          id,
          failure: error instanceof Error ? error.message : String(error),
        });
    }
  }

  async function submit(source: string) {
    if (state.kind === "sending" || state.kind === "queued" || state.kind === "running") return;
    // A request that was never answered may have arrived: its key makes sure it counts once.
    const last = unanswered.current;
    const key = last?.source === source ? last.key : createIdempotencyKey();
    unanswered.current = { source, key };
    dispatch({ kind: "submit", source });
    try {
      const { id } = await postSubmission({ slug, language, source, idempotencyKey: key });
      unanswered.current = null;
      dispatch({ kind: "progressed", id, to: "queued" });
      await follow(id);
    } catch (error) {
      const refusal = refusalOf(error, Date.now());
      if (refusal.kind !== "unreachable") unanswered.current = null;
      dispatch({ kind: "refused", refusal });
    }
  }

  return {
    state,
    submit: (source) => void submit(source),
    askToSignIn(source) {
      dispatch({ kind: "submit", source });
      dispatch({ kind: "refused", refusal: { kind: "signed_out" } });
    },
    open: (answer) => dispatch({ kind: "opened", state: stateOf(answer) }),
  };
}

function eventOf(answer: SubmissionAnswer): SubmissionEvent {
  const { id, report, failure } = answer;
  return report === null
    ? { kind: "unjudged", id, failure: failure ?? unreadable }
    : { kind: "judged", id, report };
}

function stateOf(answer: SubmissionAnswer): SubmissionState {
  const { id, source, report, failure, state } = answer;
  if (state === "queued" || state === "running") return { kind: state, id, source };
  return report === null
    ? { kind: "unjudged", id, source, failure: failure ?? unreadable }
    : { kind: "judged", id, source, report };
}

const unreadable = "Its report was written by another version of Gradus and cannot be shown.";

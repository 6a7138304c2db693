import "server-only";
import { EventEmitter } from "node:events";
import type { SubmissionState } from "@gradus/db";
import type { VerdictWord } from "@gradus/exercise";

/** A submission went on: it was accepted, claimed, graded, put back or given up. */
export interface SubmissionChange {
  readonly submissionId: string;
  readonly learnerId: string;
  readonly exercise: string;
  readonly state: SubmissionState;
  readonly verdict: VerdictWord | null;
}

/** Listens until the returned function is called. */
type Listen = (listener: (change: SubmissionChange) => void) => () => void;

/** News inside this process, for those who wait: nothing that must not be lost goes this way. */
export interface Events {
  publish(change: SubmissionChange): void;
  onSubmission(submissionId: string, listener: (change: SubmissionChange) => void): () => void;
  readonly onAnySubmission: Listen;
}

const anySubmission = Symbol("any submission");

export function createEvents(): Events {
  const emitter = new EventEmitter<Record<string | symbol, [SubmissionChange]>>();
  // A class that waits for its verdicts is no leak.
  emitter.setMaxListeners(0);
  const listen = (key: string | symbol, listener: (change: SubmissionChange) => void) => {
    emitter.on(key, listener);
    return () => void emitter.off(key, listener);
  };
  return {
    publish(change) {
      emitter.emit(change.submissionId, change);
      emitter.emit(anySubmission, change);
    },
    onSubmission: listen,
    onAnySubmission: (listener) => listen(anySubmission, listener),
  };
}

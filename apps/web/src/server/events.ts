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

/** Somebody is in a class from now on. */
export interface Enrolment {
  readonly classroomId: string;
  readonly learnerId: string;
}

/** News inside this process, for those who wait: nothing that must not be lost goes this way. */
export interface Events {
  publish(change: SubmissionChange): void;
  publishEnrolment(enrolment: Enrolment): void;
  // Each listens until the returned function is called.
  onSubmission(submissionId: string, listener: (change: SubmissionChange) => void): () => void;
  onAnySubmission(listener: (change: SubmissionChange) => void): () => void;
  onEnrolment(listener: (enrolment: Enrolment) => void): () => void;
}

interface Channels {
  submission: [SubmissionChange];
  enrolment: [Enrolment];
}

export function createEvents(): Events {
  const everywhere = new EventEmitter<Channels>();
  const bySubmission = new EventEmitter<Record<string, [SubmissionChange]>>();
  // A class that waits for its verdicts is no leak.
  everywhere.setMaxListeners(0);
  bySubmission.setMaxListeners(0);
  return {
    publish(change) {
      bySubmission.emit(change.submissionId, change);
      everywhere.emit("submission", change);
    },
    publishEnrolment: (enrolment) => void everywhere.emit("enrolment", enrolment),
    onSubmission(id, listener) {
      bySubmission.on(id, listener);
      return () => void bySubmission.off(id, listener);
    },
    onAnySubmission(listener) {
      everywhere.on("submission", listener);
      return () => void everywhere.off("submission", listener);
    },
    onEnrolment(listener) {
      everywhere.on("enrolment", listener);
      return () => void everywhere.off("enrolment", listener);
    },
  };
}

/**
 * The embedded grading queue: what it holds is in the database, what is here only takes it out.
 *
 * A submission is claimed, graded and recorded; the claim fences off whoever comes too late, so each
 * is graded once however often it was begun. A fault of ours puts it back, at most so often that it
 * is given up (`maximumAttempts` of the database); a verdict about the learner's program is never a
 * fault. Waiting costs nothing: a worker that finds the queue empty sleeps until `wake`.
 */
import "server-only";
import type { Claim } from "@gradus/db";
import type { GradeReport } from "@gradus/exercise";
import type { SubmissionChange } from "../events.ts";
import type { Logger } from "../log.ts";

export interface QueueParts {
  /** The next submission, claimed; null when none waits. */
  readonly claim: () => Promise<Claim | null>;
  readonly grade: (claim: Claim) => Promise<GradeReport>;
  readonly record: (claim: Claim, report: GradeReport) => Promise<"recorded" | "stale">;
  /** Puts it back, or gives it up after the last attempt. */
  readonly release: (claim: Claim, reason: string) => Promise<"requeued" | "failed" | "stale">;
  readonly publish: (change: SubmissionChange) => void;
  /** Told every fault that is not the learner's. */
  readonly onFault: (error: unknown) => void;
  readonly log: Logger;
  /** How many are graded at once. */
  readonly runners: number;
  /** Before what failed is tried again. */
  readonly pause: (attempt: number) => Promise<void>;
}

export interface Queue {
  start(): void;
  /** Something was put in. */
  wake(): void;
  /** Takes nothing more out; resolves when what was begun is recorded. */
  stop(): Promise<void>;
}

export function createQueue(parts: QueueParts): Queue {
  const { runners, log, onFault } = parts;
  const bell = createBell();
  const state = { stopping: false };
  let workers: Promise<void>[] = [];

  async function work(): Promise<void> {
    while (!state.stopping) {
      const rung = bell.rung();
      try {
        const claim = await parts.claim();
        if (claim === null) await bell.after(rung);
        else await gradeClaim(parts, claim);
      } catch (error) {
        // The database failed between claim and record; what was claimed is put back at the next start.
        log.error({ err: error }, "the queue could not go on");
        onFault(error);
        await parts.pause(1);
      }
    }
  }

  return {
    start() {
      state.stopping = false;
      workers = Array.from({ length: runners }, work);
    },
    wake: () => bell.ring(),
    async stop() {
      state.stopping = true;
      bell.ring();
      await Promise.all(workers);
    },
  };
}

async function gradeClaim(parts: QueueParts, claim: Claim): Promise<void> {
  const { publish, log } = parts;
  const change = { submissionId: claim.id, learnerId: claim.userId, exercise: claim.exercise };
  publish({ ...change, state: "running", verdict: null });

  const graded = await tryToGrade(parts, claim);
  if (graded.kind === "graded") {
    const recorded = await parts.record(claim, graded.report);
    if (recorded === "stale") return;
    publish({ ...change, state: "graded", verdict: graded.report.verdict });
    return;
  }
  log.error({ submission: claim.id, attempt: claim.attempt, reason: graded.reason }, "not graded");
  await parts.pause(claim.attempt);
  const released = await parts.release(claim, graded.reason);
  if (released === "stale") return;
  const state = released === "failed" ? "failed" : "queued";
  publish({ ...change, state, verdict: null });
}

type Graded =
  | { readonly kind: "graded"; readonly report: GradeReport }
  | { readonly kind: "fault"; readonly reason: string };

async function tryToGrade({ grade, onFault }: QueueParts, claim: Claim): Promise<Graded> {
  try {
    const report = await grade(claim);
    return report.verdict === "judge_error"
      ? { kind: "fault", reason: report.error.message }
      : { kind: "graded", report };
  } catch (error) {
    onFault(error);
    return { kind: "fault", reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Rings are never missed: whoever asks what was rung before looking sleeps only if nothing was since. */
function createBell() {
  let rings = 0;
  let sleepers: (() => void)[] = [];
  return {
    rung: () => rings,
    ring() {
      rings += 1;
      for (const wakeUp of sleepers) wakeUp();
      sleepers = [];
    },
    async after(seen: number): Promise<void> {
      if (rings !== seen) return;
      await new Promise<void>((wakeUp) => sleepers.push(wakeUp));
    },
  };
}

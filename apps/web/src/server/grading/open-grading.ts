import "server-only";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  claimNextSubmission,
  type Database,
  recordRun,
  releaseClaim,
  requeueInterrupted,
  withRetry,
} from "@gradus/db";
import { createGrader, openSandbox, type Sandbox } from "@gradus/grader";
import type { Events } from "../events.ts";
import type { Logger } from "../log.ts";
import type { Settings } from "../settings.ts";
import { gradeClaim } from "./grade-claim.ts";
import { createQueue, type Queue } from "./queue.ts";
import { warmUp } from "./warm-up.ts";

export interface Grading {
  readonly sandbox: Sandbox;
  readonly queue: Queue;
}

export interface GradingOptions {
  readonly db: Database;
  readonly events: Events;
  readonly log: Logger;
  readonly settings: Settings;
  readonly onFault: (error: unknown) => void;
}

/**
 * Takes up what an earlier server left half graded, opens the sandbox, sees it answer, and starts
 * to grade.
 *
 * @throws {SandboxUnavailableError} where this machine gives no sandbox of the level asked for
 */
export async function openGrading(options: GradingOptions): Promise<Grading> {
  const { db, events, log, settings, onFault } = options;
  const claimedBy = randomUUID();
  const interrupted = await requeueInterrupted(db, { claimedBy });
  if (interrupted.requeued + interrupted.failed > 0) log.warn(interrupted, "took up what was left");

  const sandbox = await openSandbox({
    runners: settings.runners,
    minimumLevel: settings.sandboxLevel,
    runnerPath: path.join(settings.root, "packages/grader/src/runner/main.ts"),
  });
  const grader = createGrader({ sandbox });
  await warmUp(sandbox);
  log.info({ driver: sandbox.driver, level: sandbox.level }, "the sandbox has answered");

  const queue = createQueue({
    claim: () => withRetry(() => claimNextSubmission(db, { claimedBy })),
    grade: (claim) => gradeClaim(grader, claim),
    record: (claim, report) => withRetry(() => recordRun(db, claim, report)),
    release: (claim, reason) => withRetry(() => releaseClaim(db, claim, reason)),
    publish: (change) => events.publish(change),
    onFault,
    log,
    runners: settings.runners,
    pause: (attempt) => sleep(250 * attempt),
  });
  queue.start();
  return { sandbox, queue };
}

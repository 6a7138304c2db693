import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  type Actor,
  acceptSubmission,
  claimNextSubmission,
  type Database,
  getSubmission,
  migrate,
  openDatabase,
  recordRun,
  releaseClaim,
  requeueInterrupted,
} from "@gradus/db";
import { defaultLimits, type GradeReport } from "@gradus/exercise";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SubmissionChange } from "../events.ts";
import { createQueue, type Queue, type QueueParts } from "./queue.ts";

const ada: Actor = { id: "ada", role: "learner" };

let dataDirectory: string;
let db: Database;
let queue: Queue | undefined;

beforeEach(async () => {
  dataDirectory = mkdtempSync(path.join(tmpdir(), "gradus-queue-"));
  migrate(dataDirectory);
  db = await openDatabase({ dataDirectory });
  await db.prisma.user.create({ data: { id: ada.id, name: "Ada", email: "ada@school.test" } });
});

afterEach(async () => {
  await queue?.stop();
  queue = undefined;
  await db.close();
  rmSync(dataDirectory, { recursive: true });
});

function report(verdict: "accepted" | "judge_error"): GradeReport {
  const base = {
    headline: "…",
    requirements: [],
    diagnosis: null,
    counterexample: null,
    exercise: "adam-step",
    language: "typescript" as const,
    seed: 1,
    exerciseVersion: "e1",
    graderVersion: "g1",
    cpuMs: 1,
    wallMs: 1,
    limits: defaultLimits,
    sandbox: { driver: "fake", level: 3 },
  };
  const error = { type: "JudgeError", message: "error 42", line: null, column: null };
  return verdict === "accepted"
    ? { ...base, verdict, score: 1, error: null }
    : { ...base, verdict, score: 0, error };
}

async function accept(source: string): Promise<string> {
  const { submission } = await acceptSubmission(db, ada, {
    exercise: "adam-step",
    language: "typescript",
    source,
    seed: 1,
    exerciseVersion: "e1",
    graderVersion: "g1",
  });
  return submission.id;
}

interface Running {
  readonly queue: Queue;
  readonly changes: readonly SubmissionChange[];
  readonly faults: readonly unknown[];
  /** Resolves when the change comes. */
  readonly until: (expected: Partial<SubmissionChange>) => Promise<void>;
}

function run(grade: QueueParts["grade"], parts: Partial<QueueParts> = {}): Running {
  const changes: SubmissionChange[] = [];
  const faults: unknown[] = [];
  const waiting: { expected: Partial<SubmissionChange>; resolve: () => void }[] = [];
  const fits = (change: SubmissionChange, { state, submissionId }: Partial<SubmissionChange>) =>
    (state ?? change.state) === change.state &&
    (submissionId ?? change.submissionId) === change.submissionId;
  queue = createQueue({
    claim: () => claimNextSubmission(db, { claimedBy: "this boot" }),
    grade,
    record: (claim, graded) => recordRun(db, claim, graded),
    release: (claim, reason) => releaseClaim(db, claim, reason),
    publish(change) {
      changes.push(change);
      for (const { expected, resolve } of waiting) if (fits(change, expected)) resolve();
    },
    onFault: (error) => void faults.push(error),
    log: pino({ level: "silent" }),
    runners: 1,
    pause: () => Promise.resolve(),
    ...parts,
  });
  queue.start();
  return {
    queue,
    changes,
    faults,
    until: (expected) =>
      changes.some((change) => fits(change, expected))
        ? Promise.resolve()
        : new Promise<void>((resolve) => waiting.push({ expected, resolve })),
  };
}

describe("the grading queue", () => {
  test("grades what was waiting when it starts", async () => {
    const id = await accept("waited");
    const { until } = run(async () => report("accepted"));
    await until({ submissionId: id, state: "graded" });
    expect(await getSubmission(db, ada, id)).toMatchObject({
      state: "graded",
      verdict: "accepted",
    });
  });

  test("is woken by what comes later, and tells each step", async () => {
    const { queue, changes, until } = run(async () => report("accepted"));
    const id = await accept("later");
    queue.wake();
    await until({ submissionId: id, state: "graded" });
    expect(changes.map(({ state, verdict }) => [state, verdict])).toEqual([
      ["running", null],
      ["graded", "accepted"],
    ]);
  });

  test("grades each submission once, and at most so many at the same time", async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, (_, i) => accept(String(i))));
    const seen: string[] = [];
    let atOnce = 0;
    let most = 0;
    const { until } = run(
      async ({ id }) => {
        seen.push(id);
        atOnce += 1;
        most = Math.max(most, atOnce);
        await new Promise((resolve) => setTimeout(resolve, 5));
        atOnce -= 1;
        return report("accepted");
      },
      { runners: 2 },
    );
    await Promise.all(ids.map((id) => until({ submissionId: id, state: "graded" })));
    expect(seen.toSorted()).toEqual(ids.toSorted());
    expect(most).toBe(2);
  });

  test("tries a judge error again, and keeps what came of it", async () => {
    const id = await accept("unlucky");
    let tries = 0;
    const { until } = run(async () => {
      tries += 1;
      return report(tries < 3 ? "judge_error" : "accepted");
    });
    await until({ submissionId: id, state: "graded" });
    expect(await getSubmission(db, ada, id)).toMatchObject({ verdict: "accepted", attempts: 3 });
  });

  test("gives up after the third judge error, saying why", async () => {
    const id = await accept("poison");
    const { until, changes } = run(async () => report("judge_error"));
    await until({ submissionId: id, state: "failed" });
    const submission = await getSubmission(db, ada, id);
    expect(submission).toMatchObject({ state: "failed", failure: "error 42", attempts: 3 });
    expect(changes.map(({ state }) => state)).toEqual([
      "running",
      "queued",
      "running",
      "queued",
      "running",
      "failed",
    ]);
  });

  test("goes on to the next after one that made the grader throw", async () => {
    const bad = await accept("throws");
    const { until, faults } = run(async ({ source }) => {
      if (source === "throws") throw new Error("out of order");
      return report("accepted");
    });
    await until({ submissionId: bad, state: "failed" });
    const good = await accept("fine");
    queue?.wake();
    await until({ submissionId: good, state: "graded" });
    expect(faults).toHaveLength(3);
  });

  test("goes on after the database failed", async () => {
    let failed = 0;
    const { until } = run(async () => report("accepted"), {
      async claim() {
        failed += 1;
        if (failed === 1) throw new Error("disk on fire");
        return claimNextSubmission(db, { claimedBy: "this boot" });
      },
    });
    const id = await accept("after the fire");
    queue?.wake();
    await until({ submissionId: id, state: "graded" });
    expect(failed).toBeGreaterThan(1);
  });

  test("takes up what another boot left running, and records it once", async () => {
    const id = await accept("interrupted");
    const lost = await claimNextSubmission(db, { claimedBy: "a boot that was killed" });
    await requeueInterrupted(db, { claimedBy: "this boot" });
    const { until } = run(async () => report("accepted"));
    await until({ submissionId: id, state: "graded" });
    expect(lost && (await recordRun(db, lost, report("accepted")))).toBe("stale");
    expect(await db.prisma.run.count({ where: { submissionId: id } })).toBe(1);
  });

  test("finishes what it began before it stops, and begins nothing more", async () => {
    const first = await accept("begun");
    const second = await accept("not begun");
    const begun = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const { queue } = run(async () => {
      begun.resolve();
      await finish.promise;
      return report("accepted");
    });
    await begun.promise;
    const stopped = queue.stop();
    finish.resolve();
    await stopped;
    expect(await getSubmission(db, ada, first)).toMatchObject({ state: "graded" });
    expect(await getSubmission(db, ada, second)).toMatchObject({ state: "queued" });
  });
});

import { describe, expect, test } from "vitest";
import { addUser, freshDatabase } from "../../test/fresh-database.ts";
import { accepted, claimSomething, newSubmission, wrong } from "../../test/work.ts";
import type { Database } from "../open-database.ts";
import { acceptSubmission } from "./accept-submission.ts";
import { getSubmission } from "./read-submissions.ts";
import { recordRun } from "./record-run.ts";
import { releaseClaim, requeueInterrupted } from "./requeue.ts";

async function oneClaimed(db: Database) {
  const ada = await addUser(db, "ada");
  await acceptSubmission(db, ada, newSubmission());
  return { ada, claim: await claimSomething(db) };
}

describe("recordRun", () => {
  test("stores the report and marks the submission graded", async () => {
    const db = await freshDatabase();
    const { ada, claim } = await oneClaimed(db);
    expect(await recordRun(db, claim, wrong(claim))).toBe("recorded");
    expect(await getSubmission(db, ada, claim.id)).toMatchObject({
      state: "graded",
      verdict: "wrong_answer",
      score: 0.25,
      run: { attempt: 1, report: wrong(claim) },
    });
    expect(await db.prisma.run.findFirst()).toMatchObject({
      seed: BigInt(Number.MAX_SAFE_INTEGER),
      exerciseVersion: "exercise-1",
      graderVersion: "grader-1",
      cpuMs: 1.5,
      wallMs: 2.25,
      sandboxDriver: "test",
      sandboxLevel: 3,
    });
  });

  test("records once, however often the same grader reports", async () => {
    const db = await freshDatabase();
    const { claim } = await oneClaimed(db);
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => recordRun(db, claim, accepted(claim))),
    );
    expect(outcomes.toSorted()).toEqual(["recorded", "stale", "stale", "stale", "stale"]);
    expect(await db.prisma.run.count()).toBe(1);
  });

  test("refuses a grader whose claim went to another attempt", async () => {
    const db = await freshDatabase();
    const { ada, claim } = await oneClaimed(db);
    await requeueInterrupted(db, { claimedBy: "boot-2" });
    expect(await recordRun(db, claim, wrong(claim))).toBe("stale");

    const second = await claimSomething(db, "boot-2");
    expect(await recordRun(db, claim, wrong(claim))).toBe("stale");
    expect(await recordRun(db, second, accepted(second))).toBe("recorded");
    expect(await getSubmission(db, ada, claim.id)).toMatchObject({ verdict: "accepted" });
    expect(await db.prisma.run.count()).toBe(1);
  });

  test("refuses a late grader of the same boot too", async () => {
    const db = await freshDatabase();
    const { claim } = await oneClaimed(db);
    await releaseClaim(db, claim, "the sandbox fell over");
    const second = await claimSomething(db);
    expect(second.claimedBy).toBe(claim.claimedBy);
    expect(await recordRun(db, claim, wrong(claim))).toBe("stale");
    expect(await recordRun(db, second, accepted(second))).toBe("recorded");
  });

  test("says so when an older version wrote a report that can't be read any more", async () => {
    const db = await freshDatabase();
    const { ada, claim } = await oneClaimed(db);
    await db.prisma.$executeRaw`
      INSERT INTO "Run" SELECT NULL, "id", 1, 'old', 'old', 1, 'accepted', 1, '{"old":true}',
        1, 1, 'old', 1, ${db.now()} FROM "Submission"`;
    expect(await getSubmission(db, ada, claim.id)).toMatchObject({
      verdict: "accepted",
      run: { report: null },
    });
  });
});

describe("a run", () => {
  const refused = "append-only";

  test("can't be changed", async () => {
    const db = await freshDatabase();
    const { claim } = await oneClaimed(db);
    await recordRun(db, claim, wrong(claim));
    await expect(db.prisma.$executeRaw`UPDATE "Run" SET "score" = 1`).rejects.toThrow(refused);
    await expect(db.prisma.run.updateMany({ data: { score: 1 } })).rejects.toThrow("constraint");
    expect(await db.prisma.run.findFirst()).toMatchObject({ score: 0.25 });
  });

  test("can't be deleted or replaced", async () => {
    const db = await freshDatabase();
    const { claim } = await oneClaimed(db);
    await recordRun(db, claim, wrong(claim));
    await expect(db.prisma.$executeRaw`DELETE FROM "Run"`).rejects.toThrow(refused);
    await expect(
      db.prisma.$executeRaw`
        INSERT OR REPLACE INTO "Run" SELECT NULL, "submissionId", "attempt", "graderVersion",
          "exerciseVersion", "seed", 'accepted', 1, "report", "cpuMs", "wallMs", "sandboxDriver",
          "sandboxLevel", "createdAt" FROM "Run"`,
    ).rejects.toThrow(refused);
    expect(await db.prisma.run.findFirst()).toMatchObject({ score: 0.25 });
  });

  test("goes with its submission, and with the account it belongs to", async () => {
    const db = await freshDatabase();
    const { ada, claim } = await oneClaimed(db);
    await recordRun(db, claim, wrong(claim));
    await acceptSubmission(db, ada, newSubmission());
    const second = await claimSomething(db);
    await recordRun(db, second, accepted(second));

    await db.prisma.submission.delete({ where: { id: claim.id } });
    expect(await db.prisma.run.findMany({ select: { submissionId: true } })).toEqual([
      { submissionId: second.id },
    ]);
    await db.prisma.user.delete({ where: { id: ada.id } });
    expect(await db.prisma.run.count()).toBe(0);
  });
});

import { describe, expect, test } from "vitest";
import { addUser, freshDatabase } from "../../test/fresh-database.ts";
import { accepted, claimSomething, newSubmission } from "../../test/work.ts";
import type { Database } from "../open-database.ts";
import { acceptSubmission } from "./accept-submission.ts";
import { claimNextSubmission } from "./claim-submission.ts";
import { getSubmission } from "./read-submissions.ts";
import { recordRun } from "./record-run.ts";
import { maximumAttempts, releaseClaim, requeueInterrupted } from "./requeue.ts";

async function queueOne(db: Database) {
  const ada = await addUser(db, "ada");
  const { submission } = await acceptSubmission(db, ada, newSubmission());
  return { ada, id: submission.id };
}

describe("requeueInterrupted", () => {
  test("puts back what another boot was grading, and leaves its own alone", async () => {
    const db = await freshDatabase();
    const { ada } = await queueOne(db);
    await acceptSubmission(db, ada, newSubmission());
    const interrupted = await claimSomething(db, "boot-1");
    const own = await claimSomething(db, "boot-2");
    expect(await requeueInterrupted(db, { claimedBy: "boot-2" })).toEqual({
      requeued: 1,
      failed: 0,
    });
    expect(await getSubmission(db, ada, interrupted.id)).toMatchObject({ state: "queued" });
    expect(await getSubmission(db, ada, own.id)).toMatchObject({ state: "running" });
  });

  test("leaves what is graded alone", async () => {
    const db = await freshDatabase();
    await queueOne(db);
    const claim = await claimSomething(db);
    await recordRun(db, claim, accepted(claim));
    expect(await requeueInterrupted(db, { claimedBy: "boot-2" })).toEqual({
      requeued: 0,
      failed: 0,
    });
  });

  test("gives up what brought the server down each time, and says why", async () => {
    const db = await freshDatabase();
    const { ada, id } = await queueOne(db);
    for (let boot = 1; boot < maximumAttempts; boot += 1) {
      await claimSomething(db, `boot-${boot}`);
      expect(await requeueInterrupted(db, { claimedBy: `boot-${boot + 1}` })).toEqual({
        requeued: 1,
        failed: 0,
      });
    }
    await claimSomething(db, "boot-last");
    expect(await requeueInterrupted(db, { claimedBy: "boot-after" })).toEqual({
      requeued: 0,
      failed: 1,
    });
    expect(await getSubmission(db, ada, id)).toMatchObject({
      state: "failed",
      attempts: maximumAttempts,
      failure: expect.stringContaining("server stopped"),
    });
    expect(await claimNextSubmission(db, { claimedBy: "boot-after" })).toBeNull();
  });
});

describe("releaseClaim", () => {
  test("puts the submission back for another attempt, and gives it up after the last", async () => {
    const db = await freshDatabase();
    const { ada, id } = await queueOne(db);
    const outcomes: string[] = [];
    for (let attempt = 1; attempt <= maximumAttempts; attempt += 1) {
      const claim = await claimSomething(db);
      expect(claim.attempt).toBe(attempt);
      outcomes.push(await releaseClaim(db, claim, `error ${attempt}`));
    }
    expect(outcomes).toEqual(["requeued", "requeued", "failed"]);
    expect(await getSubmission(db, ada, id)).toMatchObject({ state: "failed", failure: "error 3" });
  });

  test("changes nothing for a claim that isn't the current one", async () => {
    const db = await freshDatabase();
    const { ada, id } = await queueOne(db);
    const first = await claimSomething(db);
    await releaseClaim(db, first, "error 1");
    const second = await claimSomething(db);
    expect(await releaseClaim(db, first, "late")).toBe("stale");
    expect(await getSubmission(db, ada, id)).toMatchObject({ state: "running", failure: null });
    await recordRun(db, second, accepted(second));
    expect(await releaseClaim(db, second, "late")).toBe("stale");
    expect(await getSubmission(db, ada, id)).toMatchObject({ state: "graded" });
  });
});

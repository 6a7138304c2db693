import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { claimNextSubmission } from "../src/submissions/claim-submission.ts";
import { recordRun } from "../src/submissions/record-run.ts";
import { requeueInterrupted } from "../src/submissions/requeue.ts";
import { addUser, freshDatabase, migratedDirectory } from "./fresh-database.ts";
import { accepted } from "./work.ts";

/** Runs the loop, kills it with SIGKILL some time after its first ids, and returns what it printed. */
async function acknowledgedUntilKilled(dataDirectory: string, boot: string, milliseconds: number) {
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, "accept-in-a-loop.ts"), dataDirectory, boot],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  await once(child.stdout, "data");
  await sleep(milliseconds);
  child.kill("SIGKILL");
  const [, signal] = await once(child, "close");
  expect(signal).toBe("SIGKILL");
  return printed.split("\n").slice(0, -1);
}

test("after kill -9 every acknowledged submission is there, and each is graded once", async () => {
  const dataDirectory = migratedDirectory();
  const before = await freshDatabase({ dataDirectory });
  await addUser(before, "ada");
  await before.close();

  const acknowledged: string[] = [];
  for (const [round, milliseconds] of [40, 90, 150].entries()) {
    acknowledged.push(
      ...(await acknowledgedUntilKilled(dataDirectory, `killed-${round}`, milliseconds)),
    );
  }
  expect(acknowledged.length).toBeGreaterThan(10);

  const db = await freshDatabase({ dataDirectory });
  const stored = await db.prisma.submission.findMany({ select: { id: true, state: true } });
  expect(stored.map((row) => row.id)).toEqual(expect.arrayContaining(acknowledged));
  const running = stored.filter((row) => row.state === "running").length;
  expect(running).toBeGreaterThan(0);
  expect(await requeueInterrupted(db, { claimedBy: "after" })).toEqual({
    requeued: running,
    failed: 0,
  });

  const graded: string[] = [];
  const grade = async (): Promise<void> => {
    const claim = await claimNextSubmission(db, { claimedBy: "after" });
    if (claim === null) return;
    if ((await recordRun(db, claim, accepted(claim))) === "recorded") graded.push(claim.id);
    await grade();
  };
  await Promise.all([grade(), grade(), grade()]);

  expect(graded.toSorted()).toEqual(stored.map((row) => row.id).toSorted());
  expect(await db.prisma.run.count()).toBe(stored.length);
  expect(await db.prisma.submission.count({ where: { state: { not: "graded" } } })).toBe(0);
});

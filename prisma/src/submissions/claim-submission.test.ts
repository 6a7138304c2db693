import { describe, expect, test } from "vitest";
import { addUser, freshDatabase } from "../../test/fresh-database.ts";
import { accepted, bootId, claimSomething, newSubmission } from "../../test/work.ts";
import { openDatabase } from "../open-database.ts";
import { acceptSubmission } from "./accept-submission.ts";
import { claimNextSubmission } from "./claim-submission.ts";
import { recordRun } from "./record-run.ts";

describe("claimNextSubmission", () => {
  test("hands out nothing when nothing is queued", async () => {
    const db = await freshDatabase();
    expect(await claimNextSubmission(db, { claimedBy: bootId })).toBeNull();
  });

  test("hands out all that the grader needs", async () => {
    const db = await freshDatabase();
    const ada = await addUser(db, "ada");
    const { submission } = await acceptSubmission(db, ada, newSubmission());
    expect(await claimSomething(db)).toEqual({
      ...newSubmission(),
      id: submission.id,
      attempt: 1,
      claimedBy: bootId,
      userId: "ada",
    });
    expect(await db.prisma.submission.findFirst()).toMatchObject({ state: "running", attempts: 1 });
  });

  test("hands each of fifty submissions to one of sixty who ask at once", async () => {
    const db = await freshDatabase();
    const ada = await addUser(db, "ada");
    for (let index = 0; index < 50; index += 1) await acceptSubmission(db, ada, newSubmission());
    const claims = await Promise.all(
      Array.from({ length: 60 }, () => claimNextSubmission(db, { claimedBy: bootId })),
    );
    const ids = claims.filter((claim) => claim !== null).map((claim) => claim.id);
    expect(ids).toHaveLength(50);
    expect(new Set(ids).size).toBe(50);
  });

  test("takes turns between learners, and each one's oldest first", async () => {
    const db = await freshDatabase();
    const [ada, bob] = [await addUser(db, "ada"), await addUser(db, "bob")];
    for (const actor of [ada, ada, ada, bob, bob]) {
      await acceptSubmission(db, actor, newSubmission());
    }
    const order: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      const claim = await claimSomething(db);
      const row = await db.prisma.submission.findUniqueOrThrow({ where: { id: claim.id } });
      order.push(`${claim.userId}${row.sequence}`);
    }
    expect(order).toEqual(["ada1", "bob4", "ada2", "bob5", "ada3"]);
  });

  test("counts only what is running: what is graded weighs nothing", async () => {
    const db = await freshDatabase();
    const [ada, bob] = [await addUser(db, "ada"), await addUser(db, "bob")];
    for (const actor of [ada, ada, bob]) await acceptSubmission(db, actor, newSubmission());
    const first = await claimSomething(db);
    await recordRun(db, first, accepted(first));
    expect((await claimSomething(db)).userId).toBe("ada");
  });

  test("is exclusive between two connections to the file as well", async () => {
    const db = await freshDatabase();
    const ada = await addUser(db, "ada");
    for (let index = 0; index < 20; index += 1) await acceptSubmission(db, ada, newSubmission());
    const file = await db.prisma.$queryRaw<{ file: string }[]>`PRAGMA database_list`;
    const second = await openDatabase({
      dataDirectory: (file[0]?.file ?? "").replace(/\/gradus\.db$/, ""),
    });
    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        claimNextSubmission(index % 2 === 0 ? db : second, { claimedBy: `boot-${index % 2}` }),
      ),
    );
    await second.close();
    expect(new Set(claims.map((claim) => claim?.id)).size).toBe(20);
  });
});

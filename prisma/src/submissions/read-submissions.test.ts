import { describe, expect, test } from "vitest";
import { addUser, freshDatabase } from "../../test/fresh-database.ts";
import { accepted, claimSomething, newSubmission, submitAndGrade, wrong } from "../../test/work.ts";
import { NotFoundError } from "../errors.ts";
import { acceptSubmission } from "./accept-submission.ts";
import { countQueued, countQueuedOf, listSubmissions } from "./read-submissions.ts";

describe("listSubmissions", () => {
  test("lists the newest first with their latest verdicts", async () => {
    const db = await freshDatabase();
    const ada = await addUser(db, "ada");
    await submitAndGrade(db, ada, "chain-rule", wrong);
    await submitAndGrade(db, ada, "chain-rule", accepted);
    await acceptSubmission(db, ada, newSubmission());
    const { items } = await listSubmissions(db, ada, { limit: 10 });
    expect(items.map(({ state, verdict, score }) => ({ state, verdict, score }))).toEqual([
      { state: "queued", verdict: null, score: null },
      { state: "graded", verdict: "accepted", score: 1 },
      { state: "graded", verdict: "wrong_answer", score: 0.25 },
    ]);
    expect(items[0]).not.toHaveProperty("source");
  });

  test("pages through all of them once, also while new ones come in", async () => {
    const db = await freshDatabase();
    const ada = await addUser(db, "ada");
    const ids: string[] = [];
    for (let index = 0; index < 7; index += 1) {
      ids.unshift((await acceptSubmission(db, ada, newSubmission())).submission.id);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listSubmissions(db, ada, { limit: 3, cursor });
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor ?? undefined;
      await acceptSubmission(db, ada, newSubmission());
    } while (cursor !== undefined);
    expect(seen).toEqual(ids);
  });

  test("ends at the last full page", async () => {
    const db = await freshDatabase();
    const ada = await addUser(db, "ada");
    await acceptSubmission(db, ada, newSubmission());
    expect((await listSubmissions(db, ada, { limit: 1 })).nextCursor).toBeNull();
  });

  test("keeps to one exercise and to one person", async () => {
    const db = await freshDatabase();
    const [ada, bob] = [await addUser(db, "ada"), await addUser(db, "bob")];
    await acceptSubmission(db, ada, newSubmission({ exercise: "adam-step" }));
    await acceptSubmission(db, ada, newSubmission());
    await acceptSubmission(db, bob, newSubmission());
    const all = await listSubmissions(db, ada, { limit: 10 });
    expect(all.items.map((item) => item.exercise)).toEqual(["chain-rule", "adam-step"]);
    const one = await listSubmissions(db, ada, { exercise: "adam-step", limit: 10 });
    expect(one.items.map((item) => item.userId)).toEqual(["ada"]);
  });

  test("refuses another's submission as a cursor", async () => {
    const db = await freshDatabase();
    const [ada, bob] = [await addUser(db, "ada"), await addUser(db, "bob")];
    const { submission } = await acceptSubmission(db, bob, newSubmission());
    await expect(listSubmissions(db, ada, { limit: 10, cursor: submission.id })).rejects.toThrow(
      NotFoundError,
    );
  });
});

test("what waits is counted, of everyone and of each", async () => {
  const db = await freshDatabase();
  const [ada, bob] = [await addUser(db, "ada"), await addUser(db, "bob")];
  for (const actor of [ada, ada, bob]) await acceptSubmission(db, actor, newSubmission());
  await claimSomething(db);
  expect(await countQueued(db)).toBe(2);
  expect(await countQueuedOf(db, "ada")).toBe(1);
  expect(await countQueuedOf(db, "bob")).toBe(1);
});

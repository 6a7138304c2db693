import { describe, expect, test } from "vitest";
import { addUser, freshDatabase, standingClock } from "../test/fresh-database.ts";
import { readDraft, saveDraft } from "./drafts.ts";

const key = { exercise: "chain-rule", language: "typescript" } as const;

describe("saveDraft", () => {
  test("counts the revisions from 1 and keeps the last text", async () => {
    const clock = standingClock();
    const db = await freshDatabase({ now: clock.now });
    const ada = await addUser(db, "ada");
    expect(await readDraft(db, ada, key)).toBeNull();
    expect(await saveDraft(db, ada, { ...key, source: "a", baseRevision: 0 })).toEqual({
      outcome: "saved",
      revision: 1,
    });
    clock.advance(1000);
    expect(await saveDraft(db, ada, { ...key, source: "b", baseRevision: 1 })).toEqual({
      outcome: "saved",
      revision: 2,
    });
    expect(await readDraft(db, ada, key)).toEqual({
      ...key,
      source: "b",
      revision: 2,
      updatedAt: clock.now(),
    });
  });

  test("keeps what another tab saved, and hands it over", async () => {
    const db = await freshDatabase();
    const ada = await addUser(db, "ada");
    await saveDraft(db, ada, { ...key, source: "first", baseRevision: 0 });
    await saveDraft(db, ada, { ...key, source: "other tab", baseRevision: 1 });
    expect(await saveDraft(db, ada, { ...key, source: "mine", baseRevision: 1 })).toMatchObject({
      outcome: "conflict",
      draft: { source: "other tab", revision: 2 },
    });
    expect(await saveDraft(db, ada, { ...key, source: "mine", baseRevision: 0 })).toMatchObject({
      outcome: "conflict",
    });
    expect(await readDraft(db, ada, key)).toMatchObject({ source: "other tab", revision: 2 });
  });

  test("lets one of many win who start from the same revision", async () => {
    const db = await freshDatabase();
    const ada = await addUser(db, "ada");
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, tab) =>
        saveDraft(db, ada, { ...key, source: `tab ${tab}`, baseRevision: 0 }),
      ),
    );
    expect(outcomes.filter(({ outcome }) => outcome === "saved")).toHaveLength(1);
  });

  test("takes the same text again as saved: its answer got lost", async () => {
    const db = await freshDatabase();
    const ada = await addUser(db, "ada");
    await saveDraft(db, ada, { ...key, source: "a", baseRevision: 0 });
    expect(await saveDraft(db, ada, { ...key, source: "a", baseRevision: 0 })).toEqual({
      outcome: "saved",
      revision: 1,
    });
  });

  test("keeps people, exercises and languages apart", async () => {
    const db = await freshDatabase();
    const [ada, bob] = [await addUser(db, "ada"), await addUser(db, "bob")];
    await saveDraft(db, ada, { ...key, source: "a", baseRevision: 0 });
    expect(await readDraft(db, bob, key)).toBeNull();
    expect(await readDraft(db, ada, { ...key, language: "python" })).toBeNull();
    expect(await readDraft(db, ada, { ...key, exercise: "adam-step" })).toBeNull();
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import { addKeptText, readKeptTexts, readLocalDraft, writeLocalDraft } from "./local-store.ts";

/** A Storage with room for `room` characters. */
function storageOf(room: number): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (name) => items.get(name) ?? null,
    removeItem: (name) => void items.delete(name),
    setItem: (name, text) => {
      if (text.length > room) throw new DOMException("full", "QuotaExceededError");
      items.set(name, text);
    },
  };
}

const key = { user: "ada", exercise: "adam-step", language: "typescript" };
const draft = { source: "const a = 1;", baseRevision: 2, synced: false };
let storage: Storage;

beforeEach(() => {
  storage = storageOf(1_000);
});

describe("the local draft", () => {
  test("comes back as it was written", () => {
    expect(writeLocalDraft(storage, key, draft)).toBe(true);
    expect(readLocalDraft(storage, key)).toEqual(draft);
  });

  test("belongs to one person, exercise and language", () => {
    writeLocalDraft(storage, key, draft);
    expect(readLocalDraft(storage, { ...key, user: "emmy" })).toBeNull();
    expect(readLocalDraft(storage, { ...key, exercise: "kl-divergence" })).toBeNull();
    expect(readLocalDraft(storage, { ...key, language: "python" })).toBeNull();
  });

  test("is absent where something else stands under its name", () => {
    storage.setItem("gradus.draft:ada:adam-step:typescript", '{"source":1}');
    expect(readLocalDraft(storage, key)).toBeNull();
  });

  test("says when the browser has no room", () => {
    expect(writeLocalDraft(storageOf(10), key, draft)).toBe(false);
  });
});

describe("kept texts", () => {
  test("give up the oldest, never the newest, where there is no room", () => {
    for (let index = 0; index < 9; index += 1)
      addKeptText(storage, key, {
        source: `${index}`.repeat(200),
        keptAt: "2026-11-24T10:00:00.000Z",
        why: "reset",
      });
    const kept = readKeptTexts(storage, key);
    expect(kept[0]?.source).toBe("8".repeat(200));
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.length).toBeLessThan(5);
  });
});

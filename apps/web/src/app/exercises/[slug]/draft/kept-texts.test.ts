import { describe, expect, test } from "vitest";
import { keepText, type KeptText, mostKept } from "./kept-texts.ts";

const text = (source: string): KeptText => ({
  source,
  keptAt: "2026-11-24T10:00:00.000Z",
  why: "reset",
});

describe("keepText", () => {
  test("puts the newest first", () => {
    expect(keepText([text("a")], text("b")).map(({ source }) => source)).toEqual(["b", "a"]);
  });

  test("keeps the same text once", () => {
    const kept = keepText([text("b"), text("a")], text("a"));
    expect(kept.map(({ source }) => source)).toEqual(["a", "b"]);
  });

  test("forgets the oldest when there are too many", () => {
    const full = Array.from({ length: mostKept }, (_, index) => text(String(index)));
    const kept = keepText(full, text("new"));
    expect(kept).toHaveLength(mostKept);
    expect(kept.at(-1)?.source).toBe(String(mostKept - 2));
  });
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldList } from "./fold-list.ts";

describe("foldList", () => {
  test("shows a short list whole", () => {
    expect(foldList(12, null)).toEqual([{ kind: "shown", from: 0, to: 12 }]);
  });

  test("folds the end of a long list", () => {
    expect(foldList(50, null)).toEqual([
      { kind: "shown", from: 0, to: 8 },
      { kind: "folded", count: 42 },
    ]);
  });

  test("keeps the marked item and its neighbours", () => {
    expect(foldList(50, 30)).toEqual([
      { kind: "shown", from: 0, to: 8 },
      { kind: "folded", count: 21 },
      { kind: "shown", from: 29, to: 32 },
      { kind: "folded", count: 18 },
    ]);
  });

  test("joins the marked item to the beginning where they touch", () => {
    expect(foldList(50, 8)).toEqual([
      { kind: "shown", from: 0, to: 10 },
      { kind: "folded", count: 40 },
    ]);
  });

  test("accounts for every item once, in order, and always shows the marked one", () => {
    const cases = fc
      .integer({ min: 1, max: 400 })
      .chain((length) => fc.tuple(fc.constant(length), fc.nat({ max: length - 1 })));
    fc.assert(
      fc.property(cases, ([length, marked]) => {
        const parts = foldList(length, marked);
        const shown = parts.flatMap((part) =>
          part.kind === "shown"
            ? Array.from({ length: part.to - part.from }, (_, offset) => part.from + offset)
            : [],
        );
        const folded = parts.flatMap((part) => (part.kind === "folded" ? [part.count] : []));
        expect(shown).toEqual([...new Set(shown)].toSorted((a, b) => a - b));
        expect(shown).toContain(marked);
        expect(folded.every((count) => count > 0)).toBe(true);
        expect(folded.reduce((sum, count) => sum + count, shown.length)).toBe(length);
      }),
    );
  });
});

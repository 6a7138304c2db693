import { describe, expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";
import { missingExport } from "./missing-export.ts";

const message = (source: string, found: readonly string[]): string =>
  missingExport("centralDifference", source, found, null).message;

describe("a missing export", () => {
  test("names the nearest export, ignoring case and underscores", () => {
    expect(message("", ["other", "central_difference"])).toMatch(
      /but `central_difference` is: a slip of the keys\? It exports: other, central_difference/,
    );
    expect(message("", ["quotient"])).toMatch(/^A function named `centralDifference` is expected/);
  });

  test("sees a declaration that is not exported", () => {
    expect(message("const centralDifference = (f) => f;", [])).toMatch(/Put `export` before it/);
  });
});

test("editDistance counts insertions, deletions and substitutions", () => {
  expect(editDistance("kitten", "sitting")).toBe(3);
  expect(editDistance("", "abc")).toBe(3);
  expect(editDistance("same", "same")).toBe(0);
});

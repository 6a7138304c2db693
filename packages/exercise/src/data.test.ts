import { describe, expect, test } from "vitest";
import { at, findRefused, printPath } from "./data.ts";

describe("parts of data", () => {
  test("are found by their path, and are undefined where there is none", () => {
    const value = { layers: [{ w: [1, 2] }, { w: [3] }] };
    expect(at(value, ["layers", 1, "w", 0])).toBe(3);
    expect(at(value, [])).toBe(value);
    for (const path of [["layers", 2, "w"], ["layers", "w"], [0]])
      expect(at(value, path)).toBeUndefined();
  });

  test("print as the learner would write them", () => {
    expect(printPath([0, "dW1", 2])).toBe("[0].dW1[2]");
  });
});

test("findRefused finds what stands in the way at any depth", () => {
  // A refused part may stand inside data; the type leaves that out.
  const value = { a: [1, { $refused: "a Map" } as never] };
  expect(findRefused(value)).toEqual({ path: ["a", 1], what: "a Map" });
  expect(findRefused({ a: [1, null, undefined] })).toBeNull();
});

import { describe, expect, test } from "vitest";
import { announceRun, type ExampleResult, isAsExpected } from "./run-state.ts";

const right: ExampleResult = {
  outcome: { kind: "returned", value: 1, console: "" },
  difference: null,
};
const off: ExampleResult = {
  ...right,
  difference: { path: "", expected: 2, received: 1, absolute: 1, relative: 0.5 },
};
const threw: ExampleResult = {
  outcome: {
    kind: "threw",
    error: { type: "TypeError", message: "no", line: 1, column: 1 },
    console: "",
  },
  difference: null,
};

describe("isAsExpected", () => {
  test("holds for a value without difference only", () => {
    expect([right, off, threw].map(isAsExpected)).toEqual([true, false, false]);
  });
});

describe("announceRun", () => {
  test("counts the examples that came out", () => {
    const state = {
      kind: "finished" as const,
      examples: [right, off, threw],
      own: [],
    };
    expect(announceRun(state)).toBe("1 of 3 examples as expected");
  });

  test("says why a run was stopped", () => {
    expect(announceRun({ kind: "stopped", reason: "It ran for 3 s." })).toBe("It ran for 3 s.");
  });
});

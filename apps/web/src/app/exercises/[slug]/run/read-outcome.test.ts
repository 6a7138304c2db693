import type { ProgramError } from "@gradus/exercise";
import { describe, expect, test } from "vitest";
import { type Ran, readOutcome } from "./read-outcome.ts";

const ran: Ran = {
  entry: "slope",
  examples: [
    { args: [1], expected: 2 },
    { args: [2], expected: 4 },
  ],
  own: [{ expression: "slope(7)", line: 1 }],
  source: "export function slope() {}",
  place: ({ line }) => ({ line: line === null ? null : line + 10, column: 1 }),
};
const returned = (value: number) => ({ kind: "returned" as const, value, console: "" });
const error: ProgramError = { type: "TypeError", message: "no", line: 3, column: 9 };

describe("readOutcome", () => {
  test("compares each example with what is expected, and own calls with nothing", () => {
    const state = readOutcome(
      { kind: "observed", calls: [returned(2), returned(5)], expressions: [returned(14)] },
      ran,
    );
    expect(state).toMatchObject({
      kind: "finished",
      examples: [{ difference: null }, { difference: { absolute: 1 } }],
      own: [{ expression: "slope(7)", outcome: { value: 14 } }],
    });
  });

  test("names the line of the learner's text where a call failed", () => {
    const threw = { kind: "threw" as const, error, console: "" };
    const state = readOutcome({ kind: "observed", calls: [threw], expressions: [] }, ran);
    expect(state).toMatchObject({ examples: [{ outcome: { error: { line: 13, column: 1 } } }] });
  });

  test("shows a program that fails while loading with its own line", () => {
    expect(readOutcome({ kind: "load_error", error, console: "here" }, ran)).toEqual({
      kind: "failed",
      source: ran.source,
      error: { ...error, line: 13, column: 1 },
      console: "here",
    });
  });

  test.each([
    [{ kind: "missing_export", found: ["Slope"], is: null } as const, /only Slope/],
    [{ kind: "missing_export", found: [], is: null } as const, /Nothing is exported/],
    [{ kind: "missing_export", found: ["slope"], is: "number" } as const, /is a number/],
    [{ kind: "time_limit", timeoutMs: 3_000 } as const, /after 3 s/],
    [{ kind: "output_limit", what: "console" } as const, /printed/],
    [{ kind: "failed", message: "no worker" } as const, /no fault of yours \(no worker\)/],
  ])("says what stopped it: %j", (outcome, words) => {
    expect(readOutcome(outcome, ran)).toMatchObject({
      kind: "stopped",
      reason: expect.stringMatching(words),
    });
  });
});

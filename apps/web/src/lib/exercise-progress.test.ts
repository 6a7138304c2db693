import { describe, expect, test } from "vitest";
import type { ProgressView } from "../server/api/progress.ts";
import { describeProgress, progressStateOf } from "./exercise-progress.ts";

const now = new Date("2026-11-24T12:00:00Z");
const lastActivity = "2026-11-24T11:55:00Z";
const tried: ProgressView = {
  state: "tried",
  attempts: 1,
  lastVerdict: "wrong_answer",
  bestScore: 0.4,
  lastActivity,
};
const passed: ProgressView = { state: "passed", attempts: 3, bestScore: 1, lastActivity };

describe("progressStateOf", () => {
  test.each([
    [{ state: "untouched" }, "not_started"],
    [passed, "accepted"],
    [tried, "tried"],
    [{ ...tried, lastVerdict: "partially_accepted" }, "partially_accepted"],
  ] as const)("shows %j as %s", (progress, state) => {
    expect(progressStateOf(progress)).toBe(state);
  });
});

describe("describeProgress", () => {
  test.each([
    [{ state: "untouched" }, "not started"],
    [passed, "accepted, 3 submissions, last 5 minutes ago"],
    [tried, "not yet right, 1 submission, last 5 minutes ago"],
  ] as const)("says %j as %s", (progress, words) => {
    expect(describeProgress(progress, now)).toBe(words);
  });
});

import { describe, expect, test } from "vitest";
import { momentText, timeAgo } from "./relative-time.ts";

const now = new Date("2026-11-24T12:00:00Z");
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);

describe("timeAgo", () => {
  test.each([
    [0, "just now"],
    [59, "just now"],
    [60, "1 minute ago"],
    [3_599, "59 minutes ago"],
    [3_600, "1 hour ago"],
    [86_400, "yesterday"],
    [3 * 86_400, "3 days ago"],
    [-30, "just now"],
  ])("calls %d seconds %s", (seconds, words) => {
    expect(timeAgo(before(seconds), now)).toBe(words);
  });
});

test("momentText names the minute and the zone", () => {
  expect(momentText(new Date("2026-11-24T01:38:59Z"))).toBe("24 Nov 2026, 01:38 UTC");
});

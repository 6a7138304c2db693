import { describe, expect, test } from "vitest";
import { costOf, countText, durationText, secondsPerSweep } from "./cost.ts";

describe("the cost of a whole Jacobian", () => {
  test("is a sweep for each input forward and for each output in reverse", () => {
    expect(costOf(1_000_000, 1)).toEqual({ forward: 1_000_000, reverse: 1 });
    expect(costOf(1, 500)).toEqual({ forward: 1, reverse: 500 });
  });

  test("of a million weights is hours forward and milliseconds in reverse", () => {
    const { forward, reverse } = costOf(1_000_000, 1);
    expect(durationText(forward * secondsPerSweep)).toBe("2.8 hours");
    expect(durationText(reverse * secondsPerSweep)).toBe("10 ms");
  });
});

test("durations are told in a unit a person uses", () => {
  expect(durationText(1)).toBe("1 second");
  expect(durationText(90)).toBe("1.5 minutes");
  expect(durationText(100_000)).toBe("1.2 days");
  expect(durationText(1e8)).toBe("3.2 years");
});

test("counts are grouped in thousands", () => {
  expect(countText(1_000_000)).toBe("1\u202f000\u202f000");
});

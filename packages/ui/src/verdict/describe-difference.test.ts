import { encode } from "@gradus/exercise";
import { describe, expect, test } from "vitest";
import { describeDifference } from "./describe-difference.ts";

const between = (expected: number, received: number, path = "") => ({
  path,
  expected: encode(expected),
  received: encode(received),
  absolute: Math.abs(received - expected),
  relative: Math.abs(received - expected) / Math.abs(expected),
});

describe("describeDifference", () => {
  test("names the place and both sizes", () => {
    expect(describeDifference(between(2, 2.01, "[0][2]"))).toBe("at [0][2], 0.01 apart (0.5 %)");
  });

  test("leaves the place out where the whole value is one number", () => {
    expect(describeDifference(between(4, 5))).toBe("1 apart (25 %)");
  });

  test("does not round a small relative difference to 0 %", () => {
    expect(describeDifference(between(1, 1 + 1e-9))).toContain("less than 0.001 %");
  });

  test("has no percentage of an expected 0", () => {
    expect(describeDifference(between(0, 3))).toBe("3 apart (from an expected 0)");
  });

  test("says which of the two is not finite", () => {
    expect(
      describeDifference({
        path: "[1]",
        expected: 1,
        received: encode(Number.NaN),
        absolute: null,
        relative: null,
      }),
    ).toBe("at [1], a finite number was expected and NaN came");
  });

  test("names a value that is not data by what it is", () => {
    expect(
      describeDifference({
        path: "",
        expected: [1, 2],
        received: { $refused: "a Promise" },
        absolute: null,
        relative: null,
      }),
    ).toBe("an array of 2 items was expected and a Promise came");
  });
});

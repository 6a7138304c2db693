import type { Difference } from "@gradus/exercise";
import { describe, expect, test } from "vitest";
import { digitsToTell, shortenNumbers } from "./shorten-numbers.ts";

const between = (expected: number, received: number): Difference => ({
  path: "",
  absolute: Math.abs(expected - received),
  relative: null,
  expected,
  received,
});

describe("shortenNumbers", () => {
  test("leaves out the rounding at the end of a number, however deep it lies", () => {
    const value = [[6.000000000000005], { w: 0.30000000000000004 }, "0.30000000000000004"];
    expect(shortenNumbers(value, 6)).toEqual([[6], { w: 0.3 }, "0.30000000000000004"]);
  });

  test("keeps what no digit is missing from", () => {
    const value = [-0, Number.NaN, Number.NEGATIVE_INFINITY, 1e-300, 12, null, undefined, true];
    expect(shortenNumbers(value, 6)).toStrictEqual(value);
    expect(shortenNumbers({ $refused: "a Promise" }, 6)).toEqual({ $refused: "a Promise" });
  });
});

describe("digitsToTell", () => {
  test("is six where six tell the numbers apart, or nothing differs", () => {
    expect(digitsToTell(between(6.000000000000005, 6.100000000000012))).toBe(6);
    expect(digitsToTell(null)).toBe(6);
  });

  test("grows until the two numbers are printed differently", () => {
    expect(digitsToTell(between(-0.1532127946440781, -0.153212799644))).toBe(9);
    expect(digitsToTell(between(1, 1 + Number.EPSILON))).toBe(17);
  });
});

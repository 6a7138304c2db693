import { describe, expect, test } from "vitest";
import { parseNumber } from "./parse-number.ts";

describe("a typed number", () => {
  test.each([
    ["6.1", 6.1],
    [" 6,1 ", 6.1],
    ["−0.2", -0.2],
    ["+.5", 0.5],
    ["1e-5", 1e-5],
    ["10^-5", 1e-5],
    ["2 · 10^3", 2000],
    ["1/4", 0.25],
    ["-3/2", -1.5],
  ])("%s is read as %d", (text, value) => {
    expect(parseNumber(text)).toBeCloseTo(value, 12);
  });

  test.each(["", "six", "1/0", "1/2/3", "0x10", "1e999", "Infinity", "--1"])(
    "%j is not a number a learner would mean",
    (text) => {
      expect(parseNumber(text)).toBeUndefined();
    },
  );
});

import { describe, expect, test } from "vitest";
import { compareValues } from "./compare-values.ts";

describe("compareValues", () => {
  test("agrees within 1e-9 + 1e-6 of the expected value", () => {
    expect(compareValues(1000, 1000.0009)).toBeNull();
    expect(compareValues(1000, 1000.002)).not.toBeNull();
    expect(compareValues(0, 9e-10)).toBeNull();
  });

  test("names the largest of several differences", () => {
    expect(compareValues([1, [2, 3]], [1.1, [2, 4]])).toMatchObject({
      path: "[1][1]",
      absolute: 1,
      relative: 1 / 3,
    });
  });

  test("takes another shape for larger than any number", () => {
    expect(compareValues({ w: [1, 2], b: 1 }, { w: [1], b: 9 })).toMatchObject({
      path: ".w",
      absolute: null,
    });
  });

  test("has no relative difference to an expected 0", () => {
    expect(compareValues([0], [2])).toMatchObject({ absolute: 2, relative: null });
  });

  test("takes NaN for equal to NaN only", () => {
    expect(compareValues(Number.NaN, Number.NaN)).toBeNull();
    expect(compareValues(1, Number.NaN)).toMatchObject({
      absolute: null,
      received: { $number: "NaN" },
    });
  });

  test("sees a missing key, a string for a number, and what is no data", () => {
    expect(compareValues({ a: 1 }, { b: 1 })).toMatchObject({ path: "" });
    expect(compareValues(1, "1")).not.toBeNull();
    expect(compareValues([1], { $refused: "a Promise" })).toMatchObject({
      received: { $refused: "a Promise" },
    });
  });
});

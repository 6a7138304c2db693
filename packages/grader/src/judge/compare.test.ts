import type { Comparison } from "@gradus/exercise";
import { describe, expect, test } from "vitest";
import { findDifference, findNonFinite } from "./compare.ts";

const close: Comparison = { kind: "close", absolute: 1e-9, relative: 1e-9, why: "a test" };
const update: Comparison = { kind: "update", from: 0, absolute: 0, relative: 1e-6, why: "a test" };

describe("findDifference", () => {
  test("finds nothing within absolute + relative · |expected|", () => {
    expect(findDifference([1e6 + 1e-4, 1e-10], [1e6, 0], close, [], [])).toBeNull();
  });

  test("reports the largest difference with its place", () => {
    expect(findDifference({ w: [1, 5, 3.5] }, { w: [1, 2, 3] }, close, [], [])).toEqual({
      path: ".w[1]",
      expected: 2,
      received: 5,
      absolute: 3,
      relative: 1.5,
    });
  });

  test("treats NaN and infinities as equal only to themselves", () => {
    expect(
      findDifference([Number.NaN, Infinity], [Number.NaN, Infinity], close, [], []),
    ).toBeNull();
    expect(findDifference(Infinity, -Infinity, close, [], [])).toMatchObject({ absolute: null });
    expect(findDifference(Number.NaN, 1, close, [], [])).toMatchObject({
      received: { $number: "NaN" },
      absolute: null,
    });
  });

  test("compares the move where the weight would hide it", () => {
    const [weight, move] = [4, 1e-6];
    const wrong = weight - 1.01 * move;
    expect(findDifference([wrong], [weight - move], close, [], [[weight]])).not.toBeNull();
    expect(
      findDifference([wrong], [weight - move], { ...close, absolute: 1e-7 }, [], [[weight]]),
    ).toBeNull();
    expect(findDifference([wrong], [weight - move], update, [], [[weight]])).not.toBeNull();
  });

  test("allows a move the rounding of the sum, 4 ulp of the weight", () => {
    const weight = 3;
    const step = 1e-12;
    const rounded = weight - step * (1 + 1e-7);
    expect(findDifference([rounded], [weight - step], update, [], [[weight]])).toBeNull();
  });

  test("compares strings, booleans and integers exactly, zeros of either sign alike", () => {
    const exact: Comparison = { kind: "exact" };
    expect(findDifference(["a", true, -0, 3], ["a", true, 0, 3], exact, [], [])).toBeNull();
    expect(findDifference([3 + 1e-12], [3], exact, [], [])).not.toBeNull();
    expect(findDifference(["b"], ["a"], exact, [], [])).toMatchObject({ absolute: null });
  });
});

test("findNonFinite finds the first number that is not finite where the right one is", () => {
  const received = [
    [1, Infinity],
    [Number.NaN, 1],
  ];
  expect(
    findNonFinite(
      received,
      [
        [1, Infinity],
        [0, 1],
      ],
      ["dW"],
    ),
  ).toEqual({
    path: ["dW", 1, 0],
    received: Number.NaN,
  });
  expect(findNonFinite([Infinity], [Infinity], [])).toBeNull();
});

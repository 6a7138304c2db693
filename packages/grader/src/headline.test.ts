import { encode, type Received } from "@gradus/exercise";
import { expect, test } from "vitest";
import type { FailingCall } from "./shrink/shrink.ts";
import { headlineOf } from "./headline.ts";

function failing(path: string, expected: number, received: number, value: Received): FailingCall {
  const difference = {
    path,
    expected: encode(expected),
    received: encode(received),
    absolute: Math.abs(received - expected),
    relative: null,
  };
  return {
    call: {
      args: [3],
      expected: expected,
      origin: { kind: "edge", name: "edge 1" },
      observation: { kind: "returned", value, changed: [], calls: [] },
    },
    finding: { requirement: "value", call: 0, fault: { stage: "values", difference } },
  };
}

const headline = (path: string, expected: number, received: number): string =>
  headlineOf("slope", ["x"], failing(path, expected, received, received));

test("two numbers are as short as they can be told apart", () => {
  expect(headline("", 6.000000000000005, 6.100000000000012)).toBe(
    "slope(3) should be 6, but it is 6.1.",
  );
});

test("numbers that differ late keep the digits in which they differ", () => {
  expect(headline("", 1, 1.000000012345)).toBe("slope(3) should be 1, but it is 1.00000001.");
  expect(headline("", 1, 1.0000000000000002)).toBe(
    "slope(3) should be 1, but it is 1.0000000000000002.",
  );
});

test("inside a list only the place that differs most is named", () => {
  expect(headline("[0][0]", -0.05, -0.158113883)).toBe(
    "slope(3) should have -0.05 at [0][0], but has -0.158114.",
  );
});

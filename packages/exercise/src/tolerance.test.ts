import { expect, test } from "vitest";
import { isClose } from "./tolerance.ts";

const tolerance = { absolute: 1e-9, relative: 1e-6 };

test("isClose allows absolute + relative · |expected| and nothing beyond", () => {
  expect(isClose(1_000.0009, 1_000, tolerance)).toBe(true);
  expect(isClose(1_000.0011, 1_000, tolerance)).toBe(false);
  expect(isClose(9e-10, 0, tolerance)).toBe(true);
  expect(isClose(2e-9, 0, tolerance)).toBe(false);
  expect(isClose(0, -0, { absolute: 0, relative: 0 })).toBe(true);
});

test("isClose takes NaN for NaN only and an infinity for itself only", () => {
  expect(isClose(Number.NaN, Number.NaN, tolerance)).toBe(true);
  for (const [received, expected] of [
    [Number.NaN, 1],
    [1, Number.NaN],
    [Infinity, 1],
    [Infinity, -Infinity],
    [Number.MAX_VALUE, Infinity],
  ] as const)
    expect(isClose(received, expected, tolerance)).toBe(false);
  expect(isClose(-Infinity, -Infinity, tolerance)).toBe(true);
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compensatedSum } from "./compensated-sum.ts";

test("keeps what plain addition drops", () => {
  expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
  expect(compensatedSum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
});

test("gives the same sum, to the last digit or two, in every order", () => {
  const terms = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 50 });
  fc.assert(
    fc.property(terms, (integers) => {
      const exact = integers.reduce((a, b) => a + b, 0) / 1000;
      const sum = compensatedSum(integers.map((k) => k / 1000));
      expect(Math.abs(sum - exact)).toBeLessThan(1e-11);
      expect(compensatedSum(integers.toReversed().map((k) => k / 1000))).toBeCloseTo(sum, 10);
    }),
  );
});

test("lets infinities and NaN through, and is 0 for nothing", () => {
  expect(compensatedSum([1, Infinity, 2])).toBe(Infinity);
  expect(compensatedSum([Infinity, -Infinity])).toBeNaN();
  expect(compensatedSum([1, NaN])).toBeNaN();
  expect(compensatedSum([])).toBe(0);
});

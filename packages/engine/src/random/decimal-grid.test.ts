import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DomainError } from "../errors.ts";
import { decimalGrid, decimalPlaces } from "./decimal-grid.ts";

describe("decimalPlaces", () => {
  test.each([
    [40, 0],
    [0.25, 2],
    [-1.5, 1],
    [1e-7, 7],
    [1.25e-9, 11],
    [1e21, 0],
  ])("%d has %d", (x, places) => {
    expect(decimalPlaces(x)).toBe(places);
  });
});

describe("decimalGrid", () => {
  test("has no binary dust", () => {
    const grid = decimalGrid(0, 1, 0.01);
    expect(grid.at(7)).toBe(0.07); // 7 · 0.01 is 0.07 + 1.4e-17
    expect(grid.at(29)).toBe(0.29);
    expect(decimalGrid(-0.1, 0.3, 0.1).at(4)).toBe(0.3);
  });

  test("ends at high although the division falls short of it", () => {
    expect(decimalGrid(0, 0.3, 0.1).last).toBe(3); // 0.3 / 0.1 is 2.9999999999999996
  });

  test("stops below a high that is no grid point", () => {
    expect(decimalGrid(0, 1, 0.3).last).toBe(3);
  });

  test("has a plain zero", () => {
    expect(Object.is(decimalGrid(-1, 1, 0.5).at(2), 0)).toBe(true);
  });

  test("gives each point the shortest decimal there is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.nat(1000), (start, k) => {
        const point = decimalGrid(start / 100, 1e6, 0.01).at(k);
        expect(point).toBe((start + k) / 100);
      }),
    );
  });

  test.each([
    [1, 0, 0.1],
    [0, 1, 0],
    [0, 1, -1],
    [0, Infinity, 1],
    [NaN, 1, 1],
  ])("refuses %d, %d, %d", (low, high, step) => {
    expect(() => decimalGrid(low, high, step)).toThrow(DomainError);
  });
});

import { describe, expect, test } from "vitest";
import { entriesOutside } from "../../test/entries-outside.ts";
import { gradient } from "../diff/index.ts";
import { DomainError } from "../errors.ts";
import { createRandom } from "../random/index.ts";
import { beale, elongatedBowl, rosenbrock, saddle, surfaces } from "./surfaces.ts";
import { valueGrid } from "./value-grid.ts";

test("the surfaces have the heights of their published formulas", () => {
  expect(elongatedBowl.valueAt([2, -1])).toBe(12);
  expect(rosenbrock.valueAt([-1.2, 1])).toBeCloseTo(24.2, 12); // the classic start (Moré, Garbow and Hillstrom, 1981)
  expect(beale.valueAt([1, 1])).toBeCloseTo(14.203125, 12); // likewise
  expect(saddle.valueAt([1, 2])).toBe(-3);
});

describe.each([...surfaces])("$name", (surface) => {
  const { x, y } = surface.window;

  test("has the gradient that differences show", () => {
    const random = createRandom(12);
    for (let k = 0; k < 20; k++) {
      const point = [random.uniform(...x), random.uniform(...y)];
      const scale = Math.max(...surface.gradientAt(point).map(Math.abs));
      expect(
        entriesOutside(surface.gradientAt(point), gradient(surface.valueAt, point), {
          abs: 1e-6 * (1 + scale),
        }),
      ).toEqual([]);
    }
  });

  test("is level at its minimum, or at the saddle point where it has none", () => {
    const level = surface.minimum ?? [0, 0];
    expect(level[0] > x[0] && level[0] < x[1] && level[1] > y[0] && level[1] < y[1]).toBe(true);
    expect(surface.gradientAt(level).map(Math.abs)).toEqual([0, 0]);
    expect(surface.valueAt(level)).toBe(0);
  });

  test("goes below that level only if it has no minimum", () => {
    const { values } = valueGrid(surface, 40, 40);
    expect(values.flat().some((height) => height < 0)).toBe(surface.minimum === null);
  });

  test("refuses a point that is not in the plane", () => {
    expect(() => surface.valueAt([1])).toThrow(DomainError);
    expect(() => surface.gradientAt([1, 2, 3])).toThrow(DomainError);
  });
});

describe("valueGrid", () => {
  test("has a row for each y, and ends exactly on the borders", () => {
    const { xs, ys, values } = valueGrid(elongatedBowl, 5, 3);
    expect(xs).toEqual([-5, -2.5, 0, 2.5, 5]);
    expect(ys).toEqual([-2, 0, 2]);
    expect(values.map((row) => row.length)).toEqual([5, 5, 5]);
    expect(values[2]?.[1]).toBe(elongatedBowl.valueAt([-2.5, 2]));
  });

  test.each([1, 0, 2.5])("refuses %d points a side", (count) => {
    expect(() => valueGrid(saddle, count, 3)).toThrow(DomainError);
    expect(() => valueGrid(saddle, 3, count)).toThrow(DomainError);
  });
});

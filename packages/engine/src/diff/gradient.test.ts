import { describe, expect, test } from "vitest";
import { entriesOutside } from "../../test/entries-outside.ts";
import { gradient } from "./gradient.ts";

const bowl = (w: readonly number[]): number => w.reduce((s, x, i) => s + (i + 1) * x * x, 0);

describe("gradient", () => {
  test("is exact to rounding for a quadratic, at a step given or its own", () => {
    expect(entriesOutside(gradient(bowl, [4, 2]), [8, 8], { rel: 1e-9 })).toEqual([]);
    expect(entriesOutside(gradient(bowl, [4, 2], { h: 1e-2 }), [8, 8], { rel: 1e-12 })).toEqual([]);
  });

  test("uses the central formula at the step given", () => {
    const f = ([x = 0, y = 0]: readonly number[]) => x ** 3 * y;
    const wanted = (f([2.5, 3]) - f([1.5, 3])) / (2 * 0.5);
    expect(gradient(f, [2, 3], { h: 0.5 })[0]).toBe(wanted);
  });

  test("changes nothing, even if f changes what it is given", () => {
    const w = Object.freeze([1, 2]);
    const careless = (v: number[]): number => {
      const value = bowl(v);
      v.fill(0);
      return value;
    };
    expect(entriesOutside(gradient(careless, w), [2, 8], { rel: 1e-9 })).toEqual([]);
    expect(w).toEqual([1, 2]);
  });

  test("of no variables is empty", () => {
    expect(gradient(bowl, [])).toEqual([]);
  });
});

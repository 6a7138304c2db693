import { describe, expect, test } from "vitest";
import { entriesOutside } from "../../test/entries-outside.ts";
import { DomainError } from "../errors.ts";
import { beale, elongatedBowl, rosenbrock } from "../surface/index.ts";
import { adam } from "./adam.ts";
import { descend, minimise } from "./minimise.ts";
import { sgd } from "./sgd.ts";

describe("minimise", () => {
  test("lists the start and each step, and leaves the start alone", () => {
    const start = Object.freeze([4, 1]);
    const path = minimise(adam({ lr: 0.1 }), elongatedBowl.gradientAt, start, 5);
    expect(path).toHaveLength(6);
    expect(path[0]).toEqual([4, 1]);
    expect(minimise(adam({ lr: 0.1 }), elongatedBowl.gradientAt, start, 0)).toEqual([[4, 1]]);
  });

  test("finds the minimum of the bowl by momentum, that of Beale by Adam, and the valley of Rosenbrock", () => {
    const last = (path: readonly (readonly number[])[]) => [...(path.at(-1) ?? [])];
    const heavyBall = sgd({ lr: 0.02, momentum: 0.9 });
    expect(
      entriesOutside(last(minimise(heavyBall, elongatedBowl.gradientAt, [4, 1], 500)), [0, 0], {
        abs: 1e-6,
      }),
    ).toEqual([]);
    const fine = adam({ lr: 0.05 });
    expect(
      entriesOutside(last(minimise(fine, beale.gradientAt, [1, 1], 3000)), [3, 0.5], { abs: 1e-3 }),
    ).toEqual([]);
    // Adam circles in the flat valley, within half a percent of the minimum
    expect(
      rosenbrock.valueAt(last(minimise(fine, rosenbrock.gradientAt, [-1, 1], 5000))),
    ).toBeLessThan(1e-4);
  });

  test.each([-1, 0.5, NaN])("refuses %d steps", (steps) => {
    expect(() => minimise(adam({ lr: 0.1 }), (w) => w, [1], steps)).toThrow(DomainError);
  });
});

describe("descend", () => {
  const f = ([x = 0, y = 0]: readonly number[]) => x * x + 3 * y * y;
  const gradient = ([x = 0, y = 0]: readonly number[]) => [2 * x, 6 * y];

  test("gives the point and the losses, that at the start included", () => {
    const { path, losses } = descend(f, gradient, [4, 2], 0.1, 3);
    expect(entriesOutside([...(path.at(-1) ?? [])], [2.048, 0.128], { rel: 1e-12 })).toEqual([]);
    expect(entriesOutside(losses, [28, 12.16, 6.8608, 4.243456], { rel: 1e-12 })).toEqual([]);
  });

  test("on a parabola multiplies the distance by 1 − lr·curvature at each step", () => {
    const { path } = descend(
      ([x = 0]) => x * x,
      ([x = 0]) => [2 * x],
      [1],
      0.3,
      4,
    );
    expect(
      entriesOutside(
        path.map(([x = NaN]) => x),
        [1, 0.4, 0.16, 0.064, 0.0256],
        { rel: 1e-12 },
      ),
    ).toEqual([]);
  });
});

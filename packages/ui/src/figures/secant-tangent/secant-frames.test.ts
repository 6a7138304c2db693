import { describe, expect, test } from "vitest";
import { curveFrame, lensFrame, lensMagnification } from "./secant-frames.ts";
import { opening, secantOf } from "./secant.ts";

const large = curveFrame("square", 480);

describe("the lens", () => {
  test("keeps the two points the same distance apart at every h", () => {
    for (const exponent of [0, -1, -2.5, -4]) {
      const secant = secantOf({ ...opening, exponent });
      const lens = lensFrame(large, secant, 160);
      expect(lens.x.toPixel(secant.x + secant.h) - lens.x.toPixel(secant.x)).toBeCloseTo(
        0.72 * 160,
        4,
      );
    }
  });

  test("shows a slope as steep as the large drawing shows it", () => {
    const secant = secantOf({ ...opening, exponent: -2 });
    const lens = lensFrame(large, secant, 160);
    const steepness = (frame: typeof lens) =>
      (frame.y.toPixel(secant.there) - frame.y.toPixel(secant.here)) /
      (frame.x.toPixel(secant.x + secant.h) - frame.x.toPixel(secant.x));
    expect(steepness(lens)).toBeCloseTo(steepness(large), 6);
  });

  test("magnifies ten times more for an h ten times smaller", () => {
    const at = (exponent: number) =>
      lensMagnification(large, secantOf({ ...opening, exponent }), 160);
    expect(at(-2) / at(-1)).toBeCloseTo(10, 10);
  });
});

import { describe, expect, test } from "vitest";
import { curveNames, curves } from "./curves.ts";
import { exponentRange, opening, secantOf, type SecantState } from "./secant.ts";

const at = (state: Partial<SecantState>) => secantOf({ ...opening, ...state });

describe("the secant of x²", () => {
  test("has slope 2x + h, so it differs from the tangent by exactly h", () => {
    const { secantSlope, tangentSlope, difference } = at({ x: 1, exponent: -1 });
    expect(secantSlope).toBeCloseTo(2.1, 12);
    expect(tangentSlope).toBe(2);
    expect(difference).toBeCloseTo(0.1, 12);
  });

  test("lies on the other side of the tangent when h is negative", () => {
    expect(at({ exponent: -1, side: "left" }).secantSlope).toBeCloseTo(1.9, 12);
  });
});

describe("every curve", () => {
  test("but the corner is approached by its secants from both sides", () => {
    for (const curve of curveNames) {
      for (const side of ["right", "left"] as const) {
        const { difference } = at({ curve, x: 0.5, side, exponent: exponentRange.from });
        expect(Math.abs(difference ?? Number.NaN)).toBeLessThan(2e-4);
      }
    }
  });

  test("never meets h = 0 on its scale", () => {
    for (const exponent of [exponentRange.from, exponentRange.to]) {
      expect(Math.abs(at({ exponent }).h)).toBeGreaterThan(0);
    }
  });
});

describe("the corner of |x|", () => {
  test("has secants of slope 1 and −1 however small h is, and no tangent", () => {
    const corner = { curve: "absolute", x: 0, exponent: -4 } as const;
    expect(at({ ...corner, side: "right" }).secantSlope).toBe(1);
    expect(at({ ...corner, side: "left" }).secantSlope).toBe(-1);
    expect(at(corner).tangentSlope).toBeUndefined();
    expect(curves.absolute.slope(0.05)).toBe(1);
  });
});

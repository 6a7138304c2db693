import { describe, expect, test } from "vitest";
import { clamp, plotFrame, snap } from "./plot-frame.ts";

const size = { width: 640, height: 400, margin: { top: 10, right: 20, bottom: 30, left: 40 } };

describe("plotFrame", () => {
  test("puts the ends of the window on the inner edges, y upwards", () => {
    const frame = plotFrame(size, { from: -3, to: 3 }, { from: 0, to: 9 });
    expect(frame.x.toPixel(-3)).toBe(40);
    expect(frame.x.toPixel(3)).toBe(620);
    expect(frame.y.toPixel(0)).toBe(370);
    expect(frame.y.toPixel(9)).toBe(10);
  });

  test("gives every decade of a log axis the same width", () => {
    const { x } = plotFrame(size, { from: 1e-16, to: 1, kind: "log" }, { from: 0, to: 1 });
    expect(x.toPixel(1e-8) - x.toPixel(1e-9)).toBeCloseTo(x.toPixel(1e-1) - x.toPixel(1e-2), 9);
  });

  test("returns from pixel to value what went from value to pixel", () => {
    const { x } = plotFrame(size, { from: -3, to: 3 }, { from: 0, to: 1 });
    for (let hundredths = -300; hundredths <= 300; hundredths += 7) {
      expect(x.toValue(x.toPixel(hundredths / 100))).toBeCloseTo(hundredths / 100, 10);
    }
  });
});

describe("a dragged value", () => {
  test("stays inside its interval", () => {
    expect(clamp(7, { from: -2, to: 2 })).toBe(2);
    expect(clamp(-7, { from: -2, to: 2 })).toBe(-2);
  });

  test("lands on exact decimals, so that 0 is reached and is not −0", () => {
    expect(snap(0.31, 0.05)).toBe(0.3);
    expect(Object.is(snap(-0.01, 0.05), 0)).toBe(true);
    expect(snap(1.24999, 0.1)).toBe(1.2);
  });
});

import { describe, expect, test } from "vitest";
import { lineInside } from "./line-through.ts";
import { plotFrame } from "./plot-frame.ts";

const frame = plotFrame(
  { width: 100, height: 100, margin: { top: 0, right: 0, bottom: 0, left: 0 } },
  { from: 0, to: 10 },
  { from: 0, to: 10 },
);

describe("lineInside", () => {
  test("runs from edge to edge", () => {
    expect(lineInside(frame, { x0: 5, y0: 5, slope: 0 })).toEqual({
      from: { x: 0, y: 50 },
      to: { x: 100, y: 50 },
    });
  });

  test("stops at floor and ceiling when the line is steep, falling lines too", () => {
    expect(lineInside(frame, { x0: 5, y0: 5, slope: -5 })).toEqual({
      from: { x: 40, y: 0 },
      to: { x: 60, y: 100 },
    });
  });

  test("is undefined where the line misses the window", () => {
    expect(lineInside(frame, { x0: 0, y0: 20, slope: 0 })).toBeUndefined();
    expect(lineInside(frame, { x0: 0, y0: 30, slope: 1 })).toBeUndefined();
  });
});

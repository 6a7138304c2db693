import type { PlotFrame, Point } from "./plot-frame.ts";

/** The straight line y = y₀ + slope · (x − x₀), in the quantities of the axes. */
export interface StraightLine {
  readonly x0: number;
  readonly y0: number;
  readonly slope: number;
}

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/**
 * The part of the line inside the window, left end first; undefined where the line misses it.
 * Liang–Barsky clipping of one line by the two pairs of parallel edges.
 */
export function lineInside(frame: PlotFrame, line: StraightLine): Segment | undefined {
  const { x, y } = frame;
  const at = (value: number): number => line.y0 + line.slope * (value - line.x0);
  let { from, to } = x.domain;
  if (line.slope === 0) {
    if (line.y0 < y.domain.from || line.y0 > y.domain.to) return undefined;
  } else {
    const atFloor = line.x0 + (y.domain.from - line.y0) / line.slope;
    const atCeiling = line.x0 + (y.domain.to - line.y0) / line.slope;
    from = Math.max(from, Math.min(atFloor, atCeiling));
    to = Math.min(to, Math.max(atFloor, atCeiling));
  }
  if (from >= to) return undefined;
  return {
    from: { x: x.toPixel(from), y: y.toPixel(at(from)) },
    to: { x: x.toPixel(to), y: y.toPixel(at(to)) },
  };
}

import { line } from "d3-shape";
import type { Interval, PlotFrame, Point } from "./plot-frame.ts";

const draw = line<Point>()
  .x((point) => point.x)
  .y((point) => point.y)
  .defined((point) => Number.isFinite(point.x) && Number.isFinite(point.y));

/** Tenths of a pixel are finer than any screen and a third of the text. */
const tenths = (pixels: number): number => Math.round(pixels * 10) / 10;

/** The SVG path through the points, broken where one is not finite. */
export function polylinePath(points: readonly Point[]): string {
  return draw(points.map(({ x, y }) => ({ x: tenths(x), y: tenths(y) }))) ?? "";
}

/** The SVG path of y = f(x) over the interval, sampled at `samples` + 1 equal steps. */
export function curvePath(
  frame: PlotFrame,
  f: (x: number) => number,
  over: Interval = frame.x.domain,
  samples = 160,
): string {
  const step = (over.to - over.from) / samples;
  const points = Array.from({ length: samples + 1 }, (_, index) => {
    const x = over.from + index * step;
    return { x: frame.x.toPixel(x), y: frame.y.toPixel(f(x)) };
  });
  return polylinePath(points);
}

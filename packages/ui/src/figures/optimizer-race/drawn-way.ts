import type { PlotFrame, Point } from "../plot/plot-frame.ts";

/** Windows beyond the edge after which a way is given up. */
const beyond = 1;

/**
 * The points of a way on the drawing, up to and with the first that is more than a window's size outside
 * of it: a run that flies off swings ever wider and would paint over everything.
 */
export function drawnWay(
  frame: PlotFrame,
  path: readonly (readonly [number, number])[],
): readonly Point[] {
  const points = path.map(([x, y]) => ({ x: frame.x.toPixel(x), y: frame.y.toPixel(y) }));
  const gone = points.findIndex(({ x, y }) => !(isNear(x, frame.width) && isNear(y, frame.height)));
  return gone < 0 ? points : points.slice(0, gone + 1);
}

const isNear = (pixel: number, size: number): boolean =>
  pixel >= -beyond * size && pixel <= (1 + beyond) * size;

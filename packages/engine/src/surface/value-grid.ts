import { DomainError } from "../errors.ts";
import type { Interval, Surface } from "./surface.ts";

/** values[j][i] is the height at (xs[i], ys[j]). */
export interface ValueGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly values: readonly (readonly number[])[];
}

/** The heights on nx × ny evenly spaced points of the window, borders included. Throws DomainError below 2 a side. */
export function valueGrid(surface: Surface, nx: number, ny: number): ValueGrid {
  const xs = spaced(surface.window.x, nx);
  const ys = spaced(surface.window.y, ny);
  return { xs, ys, values: ys.map((y) => xs.map((x) => surface.valueAt([x, y]))) };
}

function spaced([low, high]: Interval, count: number): number[] {
  if (!Number.isSafeInteger(count) || count < 2) {
    throw new DomainError("valueGrid", "at least 2 points a side", String(count));
  }
  return Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1));
}

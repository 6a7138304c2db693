import { type PlotFrame, plotFrame } from "../plot/plot-frame.ts";
import { smallestExponent } from "./error-lines.ts";

/** Powers of ten the error axis spans. */
export const errorExponents = { from: -16, to: 1 };

/** Both axes in powers of ten. */
export function logFrame(width: number): PlotFrame {
  const height = Math.round(Math.min(440, Math.max(320, width * 0.72)));
  return plotFrame(
    { width, height, margin: { top: 14, right: 10, bottom: 46, left: 44 } },
    { from: 10 ** smallestExponent, to: 1, kind: "log" },
    { from: 10 ** errorExponents.from, to: 10 ** errorExponents.to, kind: "log" },
  );
}

/** The angle, in degrees, at which a line of this order runs on the drawing. */
export function angleOf(frame: PlotFrame, order: number): number {
  const across = frame.x.toPixel(10) - frame.x.toPixel(1);
  const up = frame.y.toPixel(10) - frame.y.toPixel(1);
  return (Math.atan2(up * order, across) * 180) / Math.PI;
}

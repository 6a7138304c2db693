import { type PlotFrame, plotFrame } from "../plot/plot-frame.ts";
import type { Course } from "./course.ts";

/** The landscape from above. */
export function landscapeFrame({ surface }: Course, width: number): PlotFrame {
  const height = Math.round(Math.min(380, Math.max(230, width * 0.6)));
  const [left, right] = surface.window.x;
  const [low, high] = surface.window.y;
  return plotFrame(
    { width, height, margin: { top: 0, right: 0, bottom: 0, left: 0 } },
    { from: left, to: right },
    { from: low, to: high },
  );
}

/** The loss against the step, the loss in powers of ten. */
export function lossFrame(steps: number, width: number, height: number): PlotFrame {
  return plotFrame(
    { width, height, margin: { top: 26, right: 84, bottom: 24, left: 36 } },
    { from: 0, to: steps },
    { from: 1e-9, to: 1e3, kind: "log" },
  );
}

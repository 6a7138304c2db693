import { type PlotFrame, plotFrame } from "../plot/plot-frame.ts";
import { curves, type CurveName } from "./curves.ts";
import type { Secant } from "./secant.ts";

const xWindow = { from: -2.6, to: 2.6 };

/** The window on the whole curve. */
export function curveFrame(curve: CurveName, width: number): PlotFrame {
  const height = Math.round(Math.min(420, Math.max(280, width * 0.68)));
  const margin = { top: 8, right: 8, bottom: 8, left: 8 };
  return plotFrame({ width, height, margin }, xWindow, curves[curve].y);
}

/** The part of the lens between the two points. */
const lensSpan = 0.72;

/**
 * The lens: a square window that keeps the secant's two points half its width apart, with the
 * proportions of the large drawing, so that a slope looks the same in both.
 */
export function lensFrame(large: PlotFrame, secant: Secant, side: number): PlotFrame {
  const magnification = lensMagnification(large, secant, side);
  const unitsAcross = side / (magnification * pixelsPerUnit(large, "x"));
  const unitsUp = side / (magnification * pixelsPerUnit(large, "y"));
  const middle = { x: secant.x + secant.h / 2, y: (secant.here + secant.there) / 2 };
  return plotFrame(
    { width: side, height: side, margin: { top: 0, right: 0, bottom: 0, left: 0 } },
    { from: middle.x - unitsAcross / 2, to: middle.x + unitsAcross / 2 },
    { from: middle.y - unitsUp / 2, to: middle.y + unitsUp / 2 },
  );
}

/** How many times larger the lens shows things than the large drawing does. */
export function lensMagnification(large: PlotFrame, { h }: Secant, side: number): number {
  return (lensSpan * side) / (Math.abs(h) * pixelsPerUnit(large, "x"));
}

function pixelsPerUnit(frame: PlotFrame, axis: "x" | "y"): number {
  const { domain, toPixel } = frame[axis];
  return Math.abs(toPixel(domain.to) - toPixel(domain.from)) / (domain.to - domain.from);
}

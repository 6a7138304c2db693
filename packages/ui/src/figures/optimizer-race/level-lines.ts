import { valueGrid } from "@gradus/engine/surface";
import { contours } from "d3-contour";
import type { PlotFrame } from "../plot/plot-frame.ts";
import type { Course } from "./course.ts";

const columns = 96;
const rows = 72;

/** One SVG path for each level of the course, drawn on the frame. */
export function levelLines({ surface, levels }: Course, frame: PlotFrame): string[] {
  const { values } = valueGrid(surface, columns, rows);
  const polygons = contours()
    .size([columns, rows])
    .thresholds([...levels])(values.flat());
  const [left, right] = surface.window.x;
  const [low, high] = surface.window.y;
  // d3-contour puts the centre of cell (i, j) at (i + ½, j + ½).
  const toPixel = ([column = 0, row = 0]: readonly number[]): string => {
    const x = left + ((column - 0.5) / (columns - 1)) * (right - left);
    const y = low + ((row - 0.5) / (rows - 1)) * (high - low);
    return `${frame.x.toPixel(x).toFixed(1)} ${frame.y.toPixel(y).toFixed(1)}`;
  };
  return polygons.map(({ coordinates }) =>
    coordinates
      .flat()
      .map((ring) => `M${ring.map(toPixel).join("L")}Z`)
      .join(""),
  );
}

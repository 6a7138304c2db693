import { valueGrid } from "@gradus/engine/surface";
import { contours } from "d3-contour";
import type { PlotFrame } from "../plot/plot-frame.ts";
import type { Course } from "./course.ts";

/** One SVG path for each level of the course, drawn on the frame. */
export function levelLines(course: Course, frame: PlotFrame): string[] {
  const { surface, levels, grid } = course;
  const { columns, rows } = grid;
  const { values } = valueGrid(surface, columns, rows);
  const polygons = contours()
    .size([columns, rows])
    .thresholds([...levels])(values.flat());
  const [left, right] = surface.window.x;
  const [low, high] = surface.window.y;
  // d3-contour puts the centre of cell (i, j) at (i + ½, j + ½).
  const toTenths = ([column = 0, row = 0]: readonly number[]): readonly [number, number] => {
    const x = left + ((column - 0.5) / (columns - 1)) * (right - left);
    const y = low + ((row - 0.5) / (rows - 1)) * (high - low);
    return [Math.round(frame.x.toPixel(x) * 10), Math.round(frame.y.toPixel(y) * 10)];
  };
  return polygons.map(({ coordinates }) =>
    coordinates
      .flat()
      .map((ring) => ringPath(ring.map(toTenths)))
      .join(""),
  );
}

/** A closed path through points in tenths of a pixel, each by its way from the one before: half the text. */
function ringPath(points: readonly (readonly [number, number])[]): string {
  const moves = points.map(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined
      ? `M${x / 10} ${y / 10}l`
      : `${(x - before[0]) / 10} ${(y - before[1]) / 10}`;
  });
  return `${moves.join(" ").replaceAll(/ (?=-)/g, "")}z`;
}

export type { Interval, Point2, Surface } from "./surface.ts";
export { beale, elongatedBowl, rosenbrock, saddle, surfaces } from "./surfaces.ts";
export { type ValueGrid, valueGrid } from "./value-grid.ts";

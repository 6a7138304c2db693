import { DomainError } from "../errors.ts";
import { gradientDescent } from "./gradient-descent.ts";
import type { Optimizer } from "./optimizer.ts";

export type Point = readonly number[];

/**
 * The points visited from `start` in `steps` steps, `start` included: steps + 1 of them.
 * Throws DomainError unless `steps` is a natural number.
 */
export function minimise<State>(
  optimizer: Optimizer<State>,
  gradient: (point: Point) => readonly number[],
  start: Point,
  steps: number,
): Point[] {
  if (!Number.isSafeInteger(steps) || steps < 0) {
    throw new DomainError("minimise", "steps 0, 1, 2, …", String(steps));
  }
  let point: Point = [...start];
  let state = optimizer.init(point);
  const path = [point];
  for (let k = 0; k < steps; k++) {
    ({ params: point, state } = optimizer.step(state, point, gradient(point)));
    path.push(point);
  }
  return path;
}

/** Plain gradient descent: the path from `start`, and f at each of its steps + 1 points. */
export function descend(
  f: (point: Point) => number,
  gradient: (point: Point) => readonly number[],
  start: Point,
  lr: number,
  steps: number,
): { readonly path: Point[]; readonly losses: number[] } {
  const path = minimise(gradientDescent({ lr }), gradient, start, steps);
  return { path, losses: path.map(f) };
}

import { add, divide, multiply, power, subtract, sum, variable } from "../symbolic/index.ts";
import { defineSurface, type Surface } from "./surface.ts";

const x = variable("x");
const y = variable("y");
const square = (of: Parameters<typeof power>[0]) => power(of, 2);

/** (x² + 20y²)/2, curvature 1 along x and 20 along y: gradient descent zigzags from lr = 0.05 on and diverges above 0.1. */
export const elongatedBowl: Surface = defineSurface({
  name: "Elongated bowl",
  expression: divide(add(square(x), multiply(20, square(y))), 2),
  minimum: [0, 0],
  window: { x: [-5, 5], y: [-2, 2] },
});

/** (1 − x)² + 100(y − x²)²: a flat curved valley (H. Rosenbrock, The Computer Journal 3, 1960). */
export const rosenbrock: Surface = defineSurface({
  name: "Rosenbrock",
  expression: add(square(subtract(1, x)), multiply(100, square(subtract(y, square(x))))),
  minimum: [1, 1],
  window: { x: [-2, 2], y: [-1, 3] },
});

/** Σ (cₖ − x + xyᵏ)², k = 1, 2, 3, c = 1.5, 2.25, 2.625: plateaus and steep walls (E. Beale, 1958). */
export const beale: Surface = defineSurface({
  name: "Beale",
  expression: sum(
    [1.5, 2.25, 2.625].map((c, k) => square(add(subtract(c, x), multiply(x, power(y, k + 1))))),
  ),
  minimum: [3, 0.5],
  window: { x: [-4.5, 4.5], y: [-4.5, 4.5] },
});

/** x² − y²: level at the origin, down along y, and no minimum at all. */
export const saddle: Surface = defineSurface({
  name: "Saddle",
  expression: subtract(square(x), square(y)),
  minimum: null,
  window: { x: [-2, 2], y: [-2, 2] },
});

export const surfaces: readonly Surface[] = [elongatedBowl, rosenbrock, beale, saddle];

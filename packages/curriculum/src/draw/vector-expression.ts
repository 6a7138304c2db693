import type { Random } from "@gradus/engine/random";
import { apply, component, type Expression, multiply, power } from "@gradus/engine/symbolic";
import { linearCombination, type Term } from "./linear-combination.ts";

const w = (index: number): Expression => component("w", index);

/**
 * A function of w₀ … wₙ₋₁: a parabola in each variable, a cube and a sine, whose difference quotients
 * depend on the step, and a product that couples the first variable with the last.
 */
export function drawVectorExpression(random: Random, dimension: number): Expression {
  const last = dimension - 1;
  const parabolas = Array.from({ length: dimension }, (_, i): readonly Term[] => [
    [random.grid(0.2, 2, 0.1), power(w(i), 2)],
    [random.grid(-1, 1, 0.1), w(i)],
  ]);
  return linearCombination([
    ...parabolas.flat(),
    [random.grid(0.2, 1, 0.1), power(w(random.integer(0, last)), 3)],
    [random.grid(0.2, 1, 0.1), apply("sin", w(0))],
    [dimension > 1 ? random.pick([-1, 1]) * random.grid(0.2, 1, 0.1) : 0, multiply(w(0), w(last))],
  ]);
}

import type { Random } from "@gradus/engine/random";
import { component, type Expression, multiply, power } from "@gradus/engine/symbolic";
import { linearCombination } from "./linear-combination.ts";

const w = (index: number): Expression => component("w", index);

/**
 * c₀w₀² + … + cₙ₋₁wₙ₋₁² + k w₀w₁ with |k| < 1 ≤ 2√(c₀c₁), so that there is one minimum, at 0. The
 * product makes each partial derivative depend on another variable too.
 */
export function drawBowl(random: Random, dimension: number): Expression {
  const squares = Array.from({ length: dimension }, (_, i) => {
    return [random.grid(0.5, 3, 0.1), power(w(i), 2)] as const;
  });
  if (dimension === 1) return linearCombination(squares);
  const coupling = random.pick([-1, 1]) * random.grid(0.3, 0.9, 0.1);
  return linearCombination([...squares, [coupling, multiply(w(0), w(1))]]);
}

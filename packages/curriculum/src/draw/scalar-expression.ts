import type { Random } from "@gradus/engine/random";
import { apply, type Expression, multiply, power, variable } from "@gradus/engine/symbolic";
import { linearCombination } from "./linear-combination.ts";

const x = variable("x");

/** a x³ + b x² + c x with a ≥ 0.3: its third derivative is never 0, so every difference formula errs on it. */
export function drawCubic(random: Random): Expression {
  return linearCombination([
    [random.grid(0.3, 2, 0.1), power(x, 3)],
    [random.grid(-1.5, 1.5, 0.1), power(x, 2)],
    [random.grid(-2, 2, 0.1), x],
  ]);
}

/** a sin(k x) + c */
export function drawWave(random: Random): Expression {
  return linearCombination([
    [random.grid(0.5, 2, 0.1), apply("sin", multiply(random.grid(1.2, 3, 0.1), x))],
    [random.grid(-2, 2, 0.1), null],
  ]);
}

/** a e^(k x) + c x, growing or decaying */
export function drawExponential(random: Random): Expression {
  const rate = random.pick([-1, 1]) * random.grid(0.3, 1.2, 0.1);
  return linearCombination([
    [random.grid(0.3, 2, 0.1), apply("exp", linearCombination([[rate, x]]))],
    [random.grid(-2, 2, 0.1), x],
  ]);
}

/** a cos x + b x² */
export function drawCosineAndParabola(random: Random): Expression {
  return linearCombination([
    [random.grid(0.5, 2, 0.1), apply("cos", x)],
    [random.grid(-1.5, 1.5, 0.1), power(x, 2)],
  ]);
}

/** A smooth function of x with a curvature that changes. */
export function drawScalarExpression(random: Random): Expression {
  return random.pick([drawCubic, drawWave, drawExponential, drawCosineAndParabola])(random);
}

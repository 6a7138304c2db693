/**
 * One step of gradient descent with momentum.
 *
 * @param w the weights
 * @param v the velocity so far
 * @param g the gradient at w
 * @param lr the learning rate
 * @param beta how much of the old velocity is left, 0 ≤ beta < 1
 * @returns the new weights and the new velocity
 */
export function momentumStep(
  w: number[],
  v: number[],
  g: number[],
  lr: number,
  beta: number,
): [number[], number[]] {
  // So far nothing moves.
  return [[...w], [...v]];
}

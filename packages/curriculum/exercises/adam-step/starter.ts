/**
 * Step number t of Adam.
 *
 * @param w the weights
 * @param m the moving average of the gradients so far
 * @param v the moving average of their squares so far
 * @param g the gradient at w
 * @param t the number of this step, counted from 1
 * @param lr the learning rate
 * @param b1 the decay of m
 * @param b2 the decay of v
 * @param eps keeps the division away from zero
 * @returns the new weights, the new m and the new v
 */
export function adamStep(
  w: number[],
  m: number[],
  v: number[],
  g: number[],
  t: number,
  lr: number,
  b1: number,
  b2: number,
  eps: number,
): [number[], number[], number[]] {
  // So far nothing moves and nothing is remembered.
  return [[...w], [...m], [...v]];
}

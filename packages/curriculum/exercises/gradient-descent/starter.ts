/**
 * Gradient descent from w0.
 *
 * @param f the loss
 * @param grad its gradient
 * @param w0 where to start
 * @param lr the learning rate
 * @param steps how many steps to take, 0 or more
 * @returns the last point, and the loss at every point visited, w0 included
 */
export function descend(
  f: (w: number[]) => number,
  grad: (w: number[]) => number[],
  w0: number[],
  lr: number,
  steps: number,
): [number[], number[]] {
  // So far we stay where we are.
  return [[...w0], [f(w0)]];
}

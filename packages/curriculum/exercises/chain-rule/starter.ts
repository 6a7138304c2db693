/**
 * The slope of f(g(x)) at x.
 *
 * @param outerD the derivative of the outer function f
 * @param innerD the derivative of the inner function g
 * @param inner the inner function g
 * @param x where the slope is wanted
 */
export function chainRule(
  outerD: (u: number) => number,
  innerD: (x: number) => number,
  inner: (x: number) => number,
  x: number,
): number {
  // Replace the next line.
  throw new Error(`The slope of the composition at ${x} is not computed yet.`);
}

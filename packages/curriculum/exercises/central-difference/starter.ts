/**
 * Estimates the slope of f at x from two values of f, one on each side.
 *
 * @param f the function
 * @param x where the slope is wanted
 * @param h the step, greater than 0
 */
export function centralDifference(f: (x: number) => number, x: number, h: number): number {
  // Replace the next line.
  throw new Error(`The slope of a function at ${x} with step ${h} is not computed yet.`);
}

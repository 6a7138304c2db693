/**
 * The integral of f from a to b, by n trapezoids of equal width.
 *
 * @param f the function
 * @param a the left end
 * @param b the right end, greater than a
 * @param n the number of trapezoids, at least 1
 */
export function trapezoid(f: (x: number) => number, a: number, b: number, n: number): number {
  // Replace the next line.
  throw new Error(`The integral from ${a} to ${b} with ${n} trapezoids is not computed yet.`);
}

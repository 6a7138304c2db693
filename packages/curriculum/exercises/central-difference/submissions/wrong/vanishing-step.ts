// Believes that the smallest step is the best: nothing but rounding is left.
export function centralDifference(f: (x: number) => number, x: number, h: number): number {
  const step = h > 0 ? 1e-15 : 0;
  return (f(x + step) - f(x - step)) / (2 * step);
}

// Ignores h and takes a step of its own.
export function centralDifference(f: (x: number) => number, x: number, h: number): number {
  const step = h > 0 ? 1e-5 : 0;
  return (f(x + step) - f(x - step)) / (2 * step);
}

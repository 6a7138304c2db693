// Without parentheses this divides by 2 and then multiplies by h.
export function centralDifference(f: (x: number) => number, x: number, h: number): number {
  return ((f(x + h) - f(x - h)) / 2) * h;
}

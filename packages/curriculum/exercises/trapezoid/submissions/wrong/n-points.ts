// Takes n points, and so n − 1 trapezoids.
export function trapezoid(f: (x: number) => number, a: number, b: number, n: number): number {
  const h = (b - a) / (n - 1);
  let sum = (f(a) + f(b)) / 2;
  for (let i = 1; i < n - 1; i++) sum += f(a + i * h);
  return sum * h;
}

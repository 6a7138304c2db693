export const trapezoid = (f: (x: number) => number, a: number, b: number, n: number): number => {
  const h = (b - a) / n;
  const heights = Array.from({ length: n + 1 }, (_, i) => f(a + i * h));
  const weight = (i: number) => (i === 0 || i === n ? h / 2 : h);
  return heights.map((height, i) => weight(i) * height).reduce((sum, part) => sum + part);
};

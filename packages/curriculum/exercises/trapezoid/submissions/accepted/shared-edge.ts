interface Edge {
  x: number;
  height: number;
}

// Walks along the strips and hands each right edge on as the left edge of the next.
export function trapezoid(f: (x: number) => number, a: number, b: number, n: number): number {
  const width = (b - a) / n;
  let area = 0;
  let left: Edge = { x: a, height: f(a) };
  for (let strip = 1; strip <= n; strip++) {
    const x = strip === n ? b : left.x + width;
    const right: Edge = { x, height: f(x) };
    area += ((right.x - left.x) * (left.height + right.height)) / 2;
    left = right;
  }
  return area;
}

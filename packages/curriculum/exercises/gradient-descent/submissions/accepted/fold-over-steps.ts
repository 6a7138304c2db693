type Point = number[];

export const descend = (
  f: (w: Point) => number,
  grad: (w: Point) => Point,
  w0: Point,
  lr: number,
  steps: number,
): [Point, number[]] => {
  const next = (w: Point): Point => {
    const g = grad(w);
    return w.map((x, i) => x - g[i] * lr);
  };
  const path = Array.from({ length: steps }).reduce<Point[]>(
    (points) => [...points, next(points[points.length - 1])],
    [w0.slice()],
  );
  return [path[path.length - 1], path.map((w) => f(w))];
};

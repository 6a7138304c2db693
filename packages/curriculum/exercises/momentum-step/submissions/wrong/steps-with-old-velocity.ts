// Moves the weights by the velocity from before the update.
export function momentumStep(
  w: number[],
  v: number[],
  g: number[],
  lr: number,
  beta: number,
): [number[], number[]] {
  const newV = v.map((vi, i) => beta * vi + g[i]);
  const newW = w.map((wi, i) => wi - lr * v[i]);
  return [newW, newV];
}

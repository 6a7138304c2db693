// Adds the velocity to the weights.
export function momentumStep(
  w: number[],
  v: number[],
  g: number[],
  lr: number,
  beta: number,
): [number[], number[]] {
  const newV = v.map((vi, i) => beta * vi + g[i]);
  const newW = w.map((wi, i) => wi + lr * newV[i]);
  return [newW, newV];
}

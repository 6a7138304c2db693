// Keeps a velocity, but moves the weights by the bare gradient.
export function momentumStep(
  w: number[],
  v: number[],
  g: number[],
  lr: number,
  beta: number,
): [number[], number[]] {
  const newV = v.map((vi, i) => beta * vi + g[i]);
  const newW = w.map((wi, i) => wi - lr * g[i]);
  return [newW, newV];
}

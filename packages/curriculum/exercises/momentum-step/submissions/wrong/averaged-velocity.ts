// Weights the gradient with 1 − β, which makes the velocity an average.
export function momentumStep(
  w: number[],
  v: number[],
  g: number[],
  lr: number,
  beta: number,
): [number[], number[]] {
  const newV = v.map((vi, i) => beta * vi + (1 - beta) * g[i]);
  const newW = w.map((wi, i) => wi - lr * newV[i]);
  return [newW, newV];
}

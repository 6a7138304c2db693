// Lets the gradient fade in place of the old velocity.
export function momentumStep(
  w: number[],
  v: number[],
  g: number[],
  lr: number,
  beta: number,
): [number[], number[]] {
  const newV = v.map((vi, i) => vi + beta * g[i]);
  const newW = w.map((wi, i) => wi - lr * newV[i]);
  return [newW, newV];
}

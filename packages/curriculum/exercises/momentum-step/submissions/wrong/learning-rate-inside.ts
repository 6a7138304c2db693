// Puts the learning rate into the velocity.
export function momentumStep(
  w: number[],
  v: number[],
  g: number[],
  lr: number,
  beta: number,
): [number[], number[]] {
  const newV = v.map((vi, i) => beta * vi + lr * g[i]);
  const newW = w.map((wi, i) => wi - newV[i]);
  return [newW, newV];
}

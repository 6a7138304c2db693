// Steps along g + βv, as Nesterov does.
export function momentumStep(
  w: number[],
  v: number[],
  g: number[],
  lr: number,
  beta: number,
): [number[], number[]] {
  const newV = v.map((vi, i) => beta * vi + g[i]);
  const newW = w.map((wi, i) => wi - lr * (g[i] + beta * newV[i]));
  return [newW, newV];
}

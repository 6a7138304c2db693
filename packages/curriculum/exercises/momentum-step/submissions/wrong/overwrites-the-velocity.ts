// Right numbers, but written into the velocity of the caller.
export function momentumStep(
  w: number[],
  v: number[],
  g: number[],
  lr: number,
  beta: number,
): [number[], number[]] {
  for (let i = 0; i < v.length; i++) v[i] = beta * v[i] + g[i];
  const newW = w.map((wi, i) => wi - lr * v[i]);
  return [newW, [...v]];
}

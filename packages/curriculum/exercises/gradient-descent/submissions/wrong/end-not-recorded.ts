// Records the loss before each step and never at the end.
export function descend(
  f: (w: number[]) => number,
  grad: (w: number[]) => number[],
  w0: number[],
  lr: number,
  steps: number,
): [number[], number[]] {
  let w = [...w0];
  const losses: number[] = [];
  for (let step = 0; step < steps; step++) {
    losses.push(f(w));
    const g = grad(w);
    w = w.map((wi, i) => wi - lr * g[i]);
  }
  return [w, losses];
}

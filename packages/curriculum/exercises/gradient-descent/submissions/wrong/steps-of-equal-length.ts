// Divides the gradient by its length.
export function descend(
  f: (w: number[]) => number,
  grad: (w: number[]) => number[],
  w0: number[],
  lr: number,
  steps: number,
): [number[], number[]] {
  let w = [...w0];
  const losses = [f(w)];
  for (let step = 0; step < steps; step++) {
    const g = grad(w);
    const length = Math.hypot(...g) || 1;
    w = w.map((wi, i) => wi - (lr * g[i]) / length);
    losses.push(f(w));
  }
  return [w, losses];
}

// Walks along the gradient.
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
    w = w.map((wi, i) => wi + lr * g[i]);
    losses.push(f(w));
  }
  return [w, losses];
}

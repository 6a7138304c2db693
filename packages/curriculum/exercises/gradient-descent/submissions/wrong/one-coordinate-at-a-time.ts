// Takes a new gradient after each coordinate.
export function descend(
  f: (w: number[]) => number,
  grad: (w: number[]) => number[],
  w0: number[],
  lr: number,
  steps: number,
): [number[], number[]] {
  const w = [...w0];
  const losses = [f(w)];
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < w.length; i++) w[i] -= lr * grad([...w])[i];
    losses.push(f([...w]));
  }
  return [w, losses];
}

// Right numbers, but the walk is done in the list of the caller.
export function descend(
  f: (w: number[]) => number,
  grad: (w: number[]) => number[],
  w0: number[],
  lr: number,
  steps: number,
): [number[], number[]] {
  const losses = [f([...w0])];
  for (let step = 0; step < steps; step++) {
    const g = grad([...w0]);
    for (let i = 0; i < w0.length; i++) w0[i] -= lr * g[i];
    losses.push(f([...w0]));
  }
  return [[...w0], losses];
}

// Right numbers, but written into the lists of the caller.
export function adamStep(
  w: number[],
  m: number[],
  v: number[],
  g: number[],
  t: number,
  lr: number,
  b1: number,
  b2: number,
  eps: number,
): [number[], number[], number[]] {
  for (let i = 0; i < g.length; i++) {
    m[i] = b1 * m[i] + (1 - b1) * g[i];
    v[i] = b2 * v[i] + (1 - b2) * g[i] ** 2;
  }
  const newW = w.map((wi, i) => {
    const mHat = m[i] / (1 - b1 ** t);
    const vHat = v[i] / (1 - b2 ** t);
    return wi - (lr * mHat) / (Math.sqrt(vHat) + eps);
  });
  return [newW, [...m], [...v]];
}

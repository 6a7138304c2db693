// Adds the step to the weights.
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
  const newM = m.map((mi, i) => b1 * mi + (1 - b1) * g[i]);
  const newV = v.map((vi, i) => b2 * vi + (1 - b2) * g[i] ** 2);
  const newW = w.map((wi, i) => {
    const mHat = newM[i] / (1 - b1 ** t);
    const vHat = newV[i] / (1 - b2 ** t);
    return wi + (lr * mHat) / (Math.sqrt(vHat) + eps);
  });
  return [newW, newM, newV];
}

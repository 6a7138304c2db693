// Uses b2 for the average of the gradients and b1 for that of the squares.
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
  const newM = m.map((mi, i) => b2 * mi + (1 - b2) * g[i]);
  const newV = v.map((vi, i) => b1 * vi + (1 - b1) * g[i] ** 2);
  const newW = w.map((wi, i) => {
    const mHat = newM[i] / (1 - b2 ** t);
    const vHat = newV[i] / (1 - b1 ** t);
    return wi - (lr * mHat) / (Math.sqrt(vHat) + eps);
  });
  return [newW, newM, newV];
}

// Returns the corrected averages, so that the next step corrects them again.
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
  const corrected = {
    m: newM.map((mi) => mi / (1 - b1 ** t)),
    v: newV.map((vi) => vi / (1 - b2 ** t)),
  };
  const newW = w.map((wi, i) => wi - (lr * corrected.m[i]) / (Math.sqrt(corrected.v[i]) + eps));
  return [newW, corrected.m, corrected.v];
}

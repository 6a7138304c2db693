// Adds ε to the root of the raw average and corrects the quotient afterwards.
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
  const stepSize = (lr * Math.sqrt(1 - b2 ** t)) / (1 - b1 ** t);
  const newW = w.map((wi, i) => wi - (stepSize * newM[i]) / (Math.sqrt(newV[i]) + eps));
  return [newW, newM, newV];
}

// Folds both corrections into one factor; ε is scaled along with the root that it is added to.
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
  const root = Math.sqrt(1 - Math.pow(b2, t));
  const stepSize = (lr * root) / (1 - Math.pow(b1, t));
  const newW = new Array<number>(w.length);
  const newM = newW.slice();
  const newV = newW.slice();
  for (let i = 0; i < w.length; i++) {
    newM[i] = m[i] + (1 - b1) * (g[i] - m[i]);
    newV[i] = v[i] + (1 - b2) * (g[i] * g[i] - v[i]);
    newW[i] = w[i] - (stepSize * newM[i]) / (Math.sqrt(newV[i]) + eps * root);
  }
  return [newW, newM, newV];
}

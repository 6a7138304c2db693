const softmax = (row: readonly number[]): number[] => {
  const top = row.reduce((a, b) => Math.max(a, b), -Infinity);
  const e = row.map((z) => Math.exp(z - top));
  const total = e.reduce((a, b) => a + b);
  return e.map((x) => x / total);
};

export function ceGrad(logits: number[][], targets: number[]): number[][] {
  const weight = 1 / logits.length;
  const gradient = logits.map(softmax);
  targets.forEach((target, i) => {
    gradient[i][target] -= 1;
  });
  for (const row of gradient) for (let j = 0; j < row.length; j++) row[j] *= weight;
  return gradient;
}

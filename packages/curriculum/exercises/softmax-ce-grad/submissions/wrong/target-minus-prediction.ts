// Subtracts the prediction from the target.
const softmax = (row: number[]): number[] => {
  const largest = Math.max(...row);
  const exponentials = row.map((z) => Math.exp(z - largest));
  const total = exponentials.reduce((sum, e) => sum + e, 0);
  return exponentials.map((e) => e / total);
};

export function ceGrad(logits: number[][], targets: number[]): number[][] {
  return logits.map((row, i) => {
    const p = softmax(row);
    const oneHot = row.map((_, j) => (j === targets[i] ? 1 : 0));
    return p.map((pj, j) => (oneHot[j] - pj) / logits.length);
  });
}

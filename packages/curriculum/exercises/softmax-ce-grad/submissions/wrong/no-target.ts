// Returns the probabilities; the target never enters.
const softmax = (row: number[]): number[] => {
  const largest = Math.max(...row);
  const exponentials = row.map((z) => Math.exp(z - largest));
  const total = exponentials.reduce((sum, e) => sum + e, 0);
  return exponentials.map((e) => e / total);
};

export function ceGrad(logits: number[][], targets: number[]): number[][] {
  return logits.map((row) => {
    const p = softmax(row);
    return p.map((pj) => pj / targets.length);
  });
}

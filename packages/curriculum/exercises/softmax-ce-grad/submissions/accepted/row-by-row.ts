export function ceGrad(logits: number[][], targets: number[]): number[][] {
  return logits.map((row, i) => {
    const largest = Math.max(...row);
    const exponentials = row.map((z) => Math.exp(z - largest));
    const total = exponentials.reduce((sum, e) => sum + e, 0);
    return exponentials.map((e, j) => (e / total - (j === targets[i] ? 1 : 0)) / logits.length);
  });
}

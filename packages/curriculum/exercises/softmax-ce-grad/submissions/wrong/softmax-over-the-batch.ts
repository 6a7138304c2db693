// Normalises down the columns, over the examples.
const softmax = (list: number[]): number[] => {
  const largest = Math.max(...list);
  const exponentials = list.map((z) => Math.exp(z - largest));
  const total = exponentials.reduce((sum, e) => sum + e, 0);
  return exponentials.map((e) => e / total);
};

export function ceGrad(logits: number[][], targets: number[]): number[][] {
  const columns = logits[0].map((_, j) => softmax(logits.map((row) => row[j])));
  return logits.map((row, i) =>
    row.map((_, j) => (columns[j][i] - (j === targets[i] ? 1 : 0)) / logits.length),
  );
}

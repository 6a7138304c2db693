// At the target, −(sum of the other probabilities) keeps more digits than p − 1.
export function ceGrad(logits: number[][], targets: number[]): number[][] {
  const n = logits.length;
  const gradient: number[][] = [];
  for (let i = 0; i < n; i++) {
    const z = logits[i];
    const logTotal =
      Math.max(...z) + Math.log(z.reduce((s, x) => s + Math.exp(x - Math.max(...z)), 0));
    const row = z.map((x) => Math.exp(x - logTotal) / n);
    let others = 0;
    for (let j = 0; j < z.length; j++) if (j !== targets[i]) others += row[j];
    row[targets[i]] = -others;
    gradient.push(row);
  }
  return gradient;
}

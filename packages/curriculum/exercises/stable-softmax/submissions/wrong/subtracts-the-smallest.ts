// Shifts by the smallest logit, so that the largest exponent stays large.
export function softmax(z: number[]): number[] {
  const smallest = Math.min(...z);
  const exponentials = z.map((x) => Math.exp(x - smallest));
  const total = exponentials.reduce((sum, e) => sum + e, 0);
  return exponentials.map((e) => e / total);
}

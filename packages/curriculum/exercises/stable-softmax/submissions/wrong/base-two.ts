// Raises 2, not e, to the power of the logits.
export function softmax(z: number[]): number[] {
  const largest = Math.max(...z);
  const exponentials = z.map((x) => 2 ** (x - largest));
  const total = exponentials.reduce((sum, e) => sum + e, 0);
  return exponentials.map((e) => e / total);
}

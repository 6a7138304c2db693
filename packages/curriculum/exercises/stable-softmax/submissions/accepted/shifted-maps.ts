export function softmax(z: number[]): number[] {
  const largest = Math.max(...z);
  const exponentials = z.map((x) => Math.exp(x - largest));
  const total = exponentials.reduce((sum, e) => sum + e, 0);
  return exponentials.map((e) => e / total);
}

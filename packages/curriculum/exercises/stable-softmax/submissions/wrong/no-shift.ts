// Takes the formula literally: large logits overflow.
export function softmax(z: number[]): number[] {
  const exponentials = z.map((x) => Math.exp(x));
  const total = exponentials.reduce((sum, e) => sum + e, 0);
  return exponentials.map((e) => e / total);
}

// Caps the exponents at 700, which makes large logits equal.
export function softmax(z: number[]): number[] {
  const exponentials = z.map((x) => Math.exp(Math.max(-700, Math.min(700, x))));
  const total = exponentials.reduce((sum, e) => sum + e, 0);
  return exponentials.map((e) => e / total);
}

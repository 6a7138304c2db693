// Divides by the largest exponential in place of their sum.
export function softmax(z: number[]): number[] {
  const largest = Math.max(...z);
  const exponentials = z.map((x) => Math.exp(x - largest));
  return exponentials.map((e) => e / Math.max(...exponentials));
}

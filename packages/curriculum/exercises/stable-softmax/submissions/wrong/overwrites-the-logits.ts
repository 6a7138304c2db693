// Right numbers, but the logits of the caller are overwritten.
export function softmax(z: number[]): number[] {
  const largest = Math.max(...z);
  let total = 0;
  for (let i = 0; i < z.length; i++) {
    z[i] = Math.exp(z[i] - largest);
    total += z[i];
  }
  return z.map((e) => e / total);
}

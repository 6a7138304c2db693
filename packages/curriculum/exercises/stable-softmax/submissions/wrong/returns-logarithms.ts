// Returns the logarithms of the probabilities.
export function softmax(z: number[]): number[] {
  const largest = Math.max(...z);
  const total = z.reduce((sum, x) => sum + Math.exp(x - largest), 0);
  return z.map((x) => x - largest - Math.log(total));
}

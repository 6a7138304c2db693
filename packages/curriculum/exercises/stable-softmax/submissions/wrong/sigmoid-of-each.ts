// Applies the sigmoid to each class by itself.
export function softmax(z: number[]): number[] {
  return z.map((x) => 1 / (1 + Math.exp(-x)));
}

// Adds the logarithms without weights.
export function kl(p: number[], q: number[]): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i] > 0) sum += Math.log(p[i] / q[i]);
  }
  return sum;
}

// Uses the logarithm to base 2.
export function kl(p: number[], q: number[]): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i] > 0) sum += p[i] * Math.log2(p[i] / q[i]);
  }
  return sum;
}

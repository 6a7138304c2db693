// Forgets to take off the entropy of p.
export function kl(p: number[], q: number[]): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i] > 0) sum -= p[i] * Math.log(q[i]);
  }
  return sum;
}

// Adds both directions.
export function kl(p: number[], q: number[]): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i] > 0) sum += p[i] * Math.log(p[i] / q[i]);
    if (q[i] > 0) sum += q[i] * Math.log(q[i] / p[i]);
  }
  return sum;
}

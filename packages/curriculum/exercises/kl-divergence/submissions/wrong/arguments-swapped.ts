// Takes the average with q.
export function kl(p: number[], q: number[]): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (q[i] > 0) sum += q[i] * Math.log(q[i] / p[i]);
  }
  return sum;
}

// Adds a small number to q so that nothing becomes infinite.
export function kl(p: number[], q: number[]): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i] > 0) sum += p[i] * Math.log(p[i] / (q[i] + 1e-3));
  }
  return sum;
}

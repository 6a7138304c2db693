// Multiplies 0 by the logarithm of 0.
export function kl(p: number[], q: number[]): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    sum += p[i] * Math.log(p[i] / q[i]);
  }
  return sum;
}

/** 50 runs of 10,000 steps of Adam on an ill-conditioned quadratic. */
export function run(steps: number): number[][] {
  const results: number[][] = [];
  for (let start = 1; start <= 50; start += 1) {
    const w = [start / 10, 2];
    const m = [0, 0];
    const v = [0, 0];
    for (let t = 1; t <= steps; t += 1) {
      const gradient = [2 * w[0], 20 * w[1]];
      for (let i = 0; i < w.length; i += 1) {
        m[i] = 0.9 * m[i] + 0.1 * gradient[i];
        v[i] = 0.999 * v[i] + 0.001 * gradient[i] * gradient[i];
        const mHat = m[i] / (1 - 0.9 ** t);
        const vHat = v[i] / (1 - 0.999 ** t);
        w[i] -= (0.001 * mHat) / (Math.sqrt(vHat) + 1e-8);
      }
    }
    results.push(w);
  }
  return results;
}

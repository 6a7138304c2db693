// Ignores h and takes a step of its own.
export function gradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  const step = h > 0 ? 1e-5 : 0;
  return w.map((_, i) => {
    const ahead = [...w];
    const behind = [...w];
    ahead[i] += step;
    behind[i] -= step;
    return (f(ahead) - f(behind)) / (2 * step);
  });
}

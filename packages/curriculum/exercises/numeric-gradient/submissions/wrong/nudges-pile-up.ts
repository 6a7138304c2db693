// The copies are made once, so that every nudge stays in them.
export function gradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  const ahead = [...w];
  const behind = [...w];
  return w.map((_, i) => {
    ahead[i] += h;
    behind[i] -= h;
    return (f(ahead) - f(behind)) / (2 * h);
  });
}

// Returns the direction of descent.
export function gradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  return w.map((_, i) => {
    const ahead = [...w];
    const behind = [...w];
    ahead[i] += h;
    behind[i] -= h;
    return (f(behind) - f(ahead)) / (2 * h);
  });
}

// Right, but f(w) is computed again for every coordinate and cancels.
export function gradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  return w.map((_, i) => {
    const ahead = [...w];
    const behind = [...w];
    ahead[i] += h;
    behind[i] -= h;
    return ((f(ahead) - f(w)) / h + (f(w) - f(behind)) / h) / 2;
  });
}

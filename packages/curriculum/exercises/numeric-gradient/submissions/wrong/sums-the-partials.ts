// Adds the partial derivatives to one number.
export function gradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  const slopes = w.map((_, i) => {
    const ahead = [...w];
    const behind = [...w];
    ahead[i] += h;
    behind[i] -= h;
    return (f(ahead) - f(behind)) / (2 * h);
  });
  return [slopes.reduce((sum, slope) => sum + slope, 0)];
}

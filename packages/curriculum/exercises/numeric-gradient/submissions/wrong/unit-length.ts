// Scales the gradient to length 1.
export function gradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  const slopes = w.map((_, i) => {
    const ahead = [...w];
    const behind = [...w];
    ahead[i] += h;
    behind[i] -= h;
    return (f(ahead) - f(behind)) / (2 * h);
  });
  const length = Math.hypot(...slopes);
  return slopes.map((slope) => slope / length);
}

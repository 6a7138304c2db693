// Nudges the list of the caller and moves it back, which rounding does not always undo.
export function gradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  const slopes: number[] = [];
  for (let i = 0; i < w.length; i++) {
    w[i] += h;
    const ahead = f(w);
    w[i] -= 2 * h;
    const behind = f(w);
    w[i] += h;
    slopes.push((ahead - behind) / (2 * h));
  }
  return slopes;
}

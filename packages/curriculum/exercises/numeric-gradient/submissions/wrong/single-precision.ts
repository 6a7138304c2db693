// Keeps the slopes in a Float32Array, which holds about seven digits.
export function gradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  const slopes = new Float32Array(w.length);
  for (let i = 0; i < w.length; i++) {
    const ahead = [...w];
    const behind = [...w];
    ahead[i] += h;
    behind[i] -= h;
    slopes[i] = (f(ahead) - f(behind)) / (2 * h);
  }
  return Array.from(slopes);
}

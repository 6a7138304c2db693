// Moves all coordinates together.
export function gradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  return w.map(() => {
    const ahead = w.map((wi) => wi + h);
    const behind = w.map((wi) => wi - h);
    return (f(ahead) - f(behind)) / (2 * h);
  });
}

// Looks to one side only.
export function gradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  const here = f([...w]);
  return w.map((_, i) => {
    const ahead = [...w];
    ahead[i] += h;
    return (f(ahead) - here) / h;
  });
}

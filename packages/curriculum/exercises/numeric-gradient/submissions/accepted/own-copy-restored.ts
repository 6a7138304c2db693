// One working copy for all coordinates; each entry is put back as it was.
export function gradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  const point = w.slice();
  const slopes: number[] = [];
  for (let i = 0; i < point.length; i++) {
    const original = point[i];
    point[i] = original + h;
    const right = f(point);
    point[i] = original - h;
    const left = f(point);
    point[i] = original;
    slopes.push(right / (2 * h) - left / (2 * h));
  }
  return slopes;
}

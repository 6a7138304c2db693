/** Central-difference Hessians of a function of ten variables at `points` points. */
export function run(points: number): number[] {
  const f = (w: number[]): number => {
    let sum = 0;
    for (let i = 0; i + 1 < w.length; i += 1)
      sum += 100 * (w[i + 1] - w[i] * w[i]) ** 2 + (1 - w[i]) ** 2;
    return sum;
  };
  const h = 1e-3;
  const traces: number[] = [];
  for (let point = 0; point < points; point += 1) {
    const w = Array.from({ length: 10 }, (_, i) => Math.sin(point + i));
    let trace = 0;
    for (let i = 0; i < w.length; i += 1)
      for (let j = 0; j < w.length; j += 1) {
        const at = (a: number, b: number): number => {
          const moved = w.slice();
          moved[i] += a * h;
          moved[j] += b * h;
          return f(moved);
        };
        const entry = (at(1, 1) - at(1, -1) - at(-1, 1) + at(-1, -1)) / (4 * h * h);
        if (i === j) trace += entry;
      }
    traces.push(trace);
  }
  return traces;
}

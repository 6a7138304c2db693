const average = (old: number[], fresh: (i: number) => number, decay: number) =>
  Float64Array.from(old, (value, i) => decay * value + (1 - decay) * fresh(i));

export function adamStep(
  w: number[],
  m: number[],
  v: number[],
  g: number[],
  t: number,
  lr: number,
  b1: number,
  b2: number,
  eps: number,
): [number[], number[], number[]] {
  const first = average(m, (i) => g[i], b1);
  const second = average(v, (i) => g[i] * g[i], b2);
  const moved = Float64Array.from(w);
  let [powerOfB1, powerOfB2] = [1, 1];
  for (let step = 0; step < t; step++) {
    powerOfB1 *= b1;
    powerOfB2 *= b2;
  }
  moved.forEach((_, i) => {
    const direction = first[i] / (1 - powerOfB1);
    const size = Math.sqrt(second[i] / (1 - powerOfB2)) + eps;
    moved[i] -= lr * (direction / size);
  });
  return [Array.from(moved), Array.from(first), Array.from(second)];
}

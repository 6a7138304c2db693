type Loss = (w: number[]) => number;

const partial = (f: Loss, w: number[], i: number, h: number): number => {
  const at = (value: number) => f(w.map((wj, j) => (j === i ? value : wj)));
  return (at(w[i] + h) - at(w[i] - h)) / (2 * h);
};

export const gradient = (f: Loss, w: number[], h: number): number[] =>
  Array.from(w.keys(), (i) => partial(f, w, i, h));

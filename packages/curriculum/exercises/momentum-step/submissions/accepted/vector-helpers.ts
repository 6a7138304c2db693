const scale = (factor: number, list: number[]): number[] => list.map((x) => factor * x);
const add = (a: number[], b: number[]): number[] => a.map((x, i) => x + b[i]);

export function momentumStep(
  w: number[],
  v: number[],
  g: number[],
  lr: number,
  beta: number,
): [number[], number[]] {
  const velocity = add(scale(beta, v), g);
  return [add(w, scale(-lr, velocity)), velocity];
}

// Moves one copy in place; the loss is recorded before each step and once more at the end.
class Walker {
  readonly position: number[];

  constructor(start: number[]) {
    this.position = Array.from(start);
  }

  move(direction: number[], distance: number): void {
    direction.forEach((component, i) => {
      this.position[i] -= distance * component;
    });
  }
}

export function descend(
  f: (w: number[]) => number,
  grad: (w: number[]) => number[],
  w0: number[],
  lr: number,
  steps: number,
): [number[], number[]] {
  const walker = new Walker(w0);
  const losses: number[] = [];
  while (losses.length < steps) {
    losses.push(f(walker.position));
    walker.move(grad(walker.position), lr);
  }
  losses.push(f(walker.position));
  return [walker.position, losses];
}

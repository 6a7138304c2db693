// Written for a chain of any length, then used for two links.
interface Link {
  value: (x: number) => number;
  slope: (x: number) => number;
}

class Chain {
  #links: Link[];

  constructor(...links: Link[]) {
    this.#links = links;
  }

  slopeAt(start: number): number {
    let at = start;
    let slope = 1;
    for (const link of this.#links) {
      slope *= link.slope(at);
      at = link.value(at);
    }
    return slope;
  }
}

export function chainRule(
  outerD: (u: number) => number,
  innerD: (x: number) => number,
  inner: (x: number) => number,
  x: number,
): number {
  const last = { value: (u: number) => u, slope: outerD };
  return new Chain({ value: inner, slope: innerD }, last).slopeAt(x);
}

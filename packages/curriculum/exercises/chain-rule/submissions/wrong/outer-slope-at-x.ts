// Evaluates the outer slope at x.
type Fn = (x: number) => number;

export function chainRule(outerD: Fn, innerD: Fn, inner: Fn, x: number): number {
  return outerD(x) * innerD(x);
}

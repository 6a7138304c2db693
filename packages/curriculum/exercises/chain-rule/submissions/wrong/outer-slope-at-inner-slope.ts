// Puts the inner slope into the outer derivative.
type Fn = (x: number) => number;

export function chainRule(outerD: Fn, innerD: Fn, inner: Fn, x: number): number {
  return outerD(innerD(x));
}

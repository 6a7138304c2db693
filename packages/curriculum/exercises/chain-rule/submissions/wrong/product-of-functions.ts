// Applies the product rule to a composition.
type Fn = (x: number) => number;

export function chainRule(outerD: Fn, innerD: Fn, inner: Fn, x: number): number {
  return outerD(x) * inner(x) + innerD(x) * outerD(inner(x));
}

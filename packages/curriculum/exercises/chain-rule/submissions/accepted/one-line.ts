type Fn = (x: number) => number;

export function chainRule(outerD: Fn, innerD: Fn, inner: Fn, x: number): number {
  return outerD(inner(x)) * innerD(x);
}

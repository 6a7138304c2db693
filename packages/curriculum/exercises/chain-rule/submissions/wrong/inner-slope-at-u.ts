// Measures the inner slope at the inner value.
type Fn = (x: number) => number;

export function chainRule(outerD: Fn, innerD: Fn, inner: Fn, x: number): number {
  const u = inner(x);
  return outerD(u) * innerD(u);
}

import type { StepOptions } from "./estimate.ts";
import { central } from "./finite-difference.ts";

/**
 * ∂f/∂wᵢ for each i by central differences, step as in `central`. `w` is left as it was, and `f`
 * gets a copy of its own on every call. Throws DomainError if a given `h` is not positive.
 */
export function gradient(
  f: (w: number[]) => number,
  w: readonly number[],
  options: StepOptions = {},
): number[] {
  return w.map((x, i) => central((moved) => f(w.with(i, moved)), x, options).value);
}

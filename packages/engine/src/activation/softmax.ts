import { compensatedSum } from "../compensated-sum.ts";
import { ShapeError } from "../errors.ts";
import { entry } from "../entry.ts";

/**
 * pᵢ = e^(zᵢ − max z) / Σⱼ e^(zⱼ − max z). Subtracting the maximum changes nothing in exact arithmetic and
 * keeps every exponent at or below 0. Throws ShapeError for an empty list.
 */
export function softmax(z: readonly number[]): number[] {
  const top = entry(z, indexOfLargest(z));
  const e = z.map((x) => Math.exp(x - top));
  const total = compensatedSum(e);
  return e.map((x) => x / total);
}

/**
 * log pᵢ = (zᵢ − max z) − log(1 + Σ over the others of e^(zⱼ − max z)): finite where pᵢ underflows to 0, and
 * with all its digits where one logit dominates and pᵢ rounds to 1. Throws ShapeError for an empty list.
 */
export function logSoftmax(z: readonly number[]): number[] {
  const largest = indexOfLargest(z);
  const top = entry(z, largest);
  const rest = compensatedSum(z.map((x, i) => (i === largest ? 0 : Math.exp(x - top))));
  return z.map((x) => x - top - Math.log1p(rest));
}

/**
 * n×n, J[i][j] = ∂pᵢ/∂zⱼ = pᵢ (δᵢⱼ − pⱼ); each row and column sums to 0. On the diagonal 1 − pᵢ is the sum of
 * the other probabilities, so that a dominant logit does not cancel it to 0.
 */
export function softmaxJacobian(z: readonly number[]): number[][] {
  const p = softmax(z);
  return p.map((pi, i) => p.map((pj, j) => (i === j ? pi * sumExcept(p, i) : -pi * pj)));
}

/** Σ over j ≠ i of pⱼ. */
export function sumExcept(p: readonly number[], i: number): number {
  return compensatedSum(p.toSpliced(i, 1));
}

function indexOfLargest(z: readonly number[]): number {
  if (z.length === 0) throw new ShapeError("softmax", "at least one logit", "none");
  // a NaN is not found (−1): any index will do then, the NaN spreads to every output
  return Math.max(0, z.indexOf(z.reduce((a, b) => Math.max(a, b))));
}

import { sigmoid, softplus } from "../activation/index.ts";
import { compensatedSum } from "../compensated-sum.ts";
import { DomainError, ShapeError } from "../errors.ts";
import { entry } from "../entry.ts";
import { requireSameLength } from "../same-length.ts";
import { defineLoss } from "./loss.ts";

/**
 * −y log σ(z) − (1−y) log(1 − σ(z)) = y softplus(−z) + (1−y) softplus(z): exact for every z, with no clipping.
 * The target y lies in [0, 1].
 */
export function logitLoss(z: number, y: number): number {
  return weighted(y, softplus.f(-z)) + weighted(1 - y, softplus.f(z));
}

/** σ(z) − y, written (1−y) σ(z) − y σ(−z) so that it keeps its digits when the prediction is right. */
export function logitSlope(z: number, y: number): number {
  return (1 - y) * sigmoid.f(z) - y * sigmoid.f(-z);
}

/**
 * Mean over the list of the binary cross-entropy of logits z against targets y in [0, 1]; gradient
 * (σ(zᵢ) − yᵢ)/n. Throws ShapeError for lists that are empty or of different length, DomainError for
 * a target outside [0, 1].
 */
export const bceWithLogits = defineLoss<number[], readonly number[]>(
  (logits, targets) => compensatedSum(pairs(logits, targets, logitLoss)) / logits.length,
  (logits, targets) => pairs(logits, targets, logitSlope).map((slope) => slope / logits.length),
);

// 0 · ∞ would be NaN; a NaN logit still comes through, as the two weights are never both 0
const weighted = (weight: number, term: number): number => (weight === 0 ? 0 : weight * term);

function pairs(
  logits: readonly number[],
  targets: readonly number[],
  of: (z: number, y: number) => number,
): number[] {
  requireSameLength("bceWithLogits", logits, targets);
  if (logits.length === 0) throw new ShapeError("bceWithLogits", "at least one logit", "none");
  return logits.map((z, i) => {
    const y = entry(targets, i);
    if (y < 0 || y > 1) throw new DomainError("bceWithLogits", "targets in [0, 1]", String(y));
    return of(z, y);
  });
}

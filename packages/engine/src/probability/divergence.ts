import { compensatedSum } from "../compensated-sum.ts";
import { DomainError } from "../errors.ts";
import { entry } from "../entry.ts";
import { requireSameLength } from "../same-length.ts";

// Natural logarithms throughout (nats). Source: Cover and Thomas, Elements of Information
// Theory, 2nd ed., chapter 2. The masses need not sum to 1 exactly; none is renormalised.

/** H(p) = −Σ pᵢ log pᵢ with 0 log 0 = 0. Throws DomainError for a negative mass. */
export function entropy(p: readonly number[]): number {
  requireMasses("entropy", p);
  return 0 - compensatedSum(p.map((pi) => (pi === 0 ? 0 : pi * Math.log(pi))));
}

/**
 * H(p, q) = −Σ pᵢ log qᵢ with 0 log 0 = 0; ∞ where qᵢ = 0 < pᵢ. Throws ShapeError for lists of
 * different length, DomainError for a negative mass.
 */
export function crossEntropy(p: readonly number[], q: readonly number[]): number {
  requireMasses("crossEntropy", p, q);
  return 0 - compensatedSum(p.map((pi, i) => weighted(pi, Math.log(entry(q, i)))));
}

/**
 * KL(p ‖ q) = Σ pᵢ log(pᵢ/qᵢ) with 0 log 0 = 0; ∞ where qᵢ = 0 < pᵢ. Not clamped: rounding may
 * leave −1e-17 where p and q nearly agree. Throws as `crossEntropy` does.
 */
export function kl(p: readonly number[], q: readonly number[]): number {
  requireMasses("kl", p, q);
  return compensatedSum(p.map((pi, i) => weighted(pi, Math.log(pi / entry(q, i)))));
}

function weighted(mass: number, logarithm: number): number {
  return mass === 0 ? 0 : mass * logarithm;
}

function requireMasses(where: string, p: readonly number[], q: readonly number[] = p): void {
  requireSameLength(where, p, q);
  const negative = [...p, ...q].find((mass) => mass < 0);
  if (negative !== undefined) throw new DomainError(where, "masses ≥ 0", String(negative));
}

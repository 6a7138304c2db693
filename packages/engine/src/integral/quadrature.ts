import { DomainError } from "../errors.ts";

export interface QuadratureOptions {
  /** Number of equal subintervals. */
  readonly n: number;
  /** The error, relative to max(1, |value|), at which the integral counts as converged; 1e-8 if not given. */
  readonly tolerance?: number;
}

export interface Quadrature {
  readonly value: number;
  /** An estimate, not a bound, of |value − ∫f|, from the same rule with 2n subintervals. */
  readonly error: number;
  /** Calls of f, those for the error estimate included. */
  readonly evaluations: number;
  readonly converged: boolean;
}

/**
 * ∫ₐᵇ f(x) dx by one rule; negative of ∫ᵇₐ when b < a. NaN flows through. Throws DomainError if a
 * bound is infinite or `n` is not a positive integer (even for Simpson).
 */
export type QuadratureRule = (
  f: (x: number) => number,
  a: number,
  b: number,
  options: QuadratureOptions,
) => Quadrature;

type Sum = (f: (x: number) => number, a: number, h: number, n: number, b: number) => number;

/** A rule from its weighted sum; `order` is p in error = O(hᵖ), so error(n) ≈ |I(n) − I(2n)| · 2ᵖ/(2ᵖ − 1). */
export function quadratureRule(order: number, sum: Sum): QuadratureRule {
  return (f, a, b, { n, tolerance = 1e-8 }) => {
    if (Math.abs(a) === Infinity || Math.abs(b) === Infinity) {
      throw new DomainError("integrate", "finite bounds", `[${a}, ${b}]`);
    }
    if (!Number.isSafeInteger(n) || n < 1) {
      throw new DomainError("integrate", "a positive integer n", String(n));
    }
    let evaluations = 0;
    const counted = (x: number): number => {
      evaluations += 1;
      return f(x);
    };
    const value = sum(counted, a, (b - a) / n, n, b);
    const finer = sum(counted, a, (b - a) / (2 * n), 2 * n, b);
    const error = (Math.abs(value - finer) * 2 ** order) / (2 ** order - 1);
    const converged = error <= tolerance * Math.max(1, Math.abs(value));
    return { value, error, evaluations, converged };
  };
}

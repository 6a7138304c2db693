import { DomainError } from "../errors.ts";

export type ScalarFunction = (x: number) => number;

export interface Estimate {
  readonly value: number;
  /** An estimate, not a bound, of |value − f′(x)|: truncation seen on a second step, plus rounding. */
  readonly error: number;
}

export interface StepOptions {
  /** The step, used exactly as given. Without it the step that balances truncation and rounding is taken. */
  readonly h?: number;
}

/** A difference formula for f′(x). Throws DomainError if a given `h` is not positive. */
export type DifferenceMethod = (f: ScalarFunction, x: number, options?: StepOptions) => Estimate;

/** Differences of f at step h, and the largest |f| met on the way. */
export interface Difference {
  readonly slope: number;
  readonly size: number;
}

/**
 * A method from its formula. `order` is p in error = O(hᵖ), so that D(h) − f′ ≈ (D(2h) − D(h)) / (2ᵖ − 1);
 * the default step is ε^(1/(p+1)) · max(1, |x|), moved to where x + h is exact (Press et al., §5.7).
 */
export function differenceMethod(
  order: number,
  formula: (f: ScalarFunction, x: number, h: number) => Difference,
): DifferenceMethod {
  return (f, x, { h } = {}) => {
    const step = h === undefined ? balancedStep(x, order) : positive(h);
    const { slope, size } = formula(f, x, step);
    const truncation = Math.abs(formula(f, x, 2 * step).slope - slope) / (2 ** order - 1);
    const rounding = (Number.EPSILON * (size + Math.abs(x * slope))) / step;
    return { value: slope, error: truncation + rounding };
  };
}

function balancedStep(x: number, order: number): number {
  const wished = Number.EPSILON ** (1 / (order + 1)) * Math.max(1, Math.abs(x));
  return x + wished - x;
}

function positive(h: number): number {
  if (h <= 0) throw new DomainError("difference", "a step h > 0", String(h));
  return h;
}

import { DomainError } from "../errors.ts";
import { entry } from "../entry.ts";
import { requireSameLength } from "../same-length.ts";
import type { DifferenceMethod, ScalarFunction } from "./estimate.ts";

/** |method(f, x, h) − exactSlope| for each step: the data of the log–log figure. */
export function errorAgainstStep(
  f: ScalarFunction,
  exactSlope: number,
  x: number,
  hs: readonly number[],
  method: DifferenceMethod,
): { readonly h: number; readonly error: number }[] {
  return hs.map((h) => ({ h, error: Math.abs(method(f, x, { h }).value - exactSlope) }));
}

/**
 * The order p in error ≈ C·hᵖ: the slope of the least-squares line through (log h, log error).
 * Throws ShapeError for lists of different length, DomainError for fewer than two different
 * steps or an entry that is not positive.
 */
export function order(errors: readonly number[], hs: readonly number[]): number {
  requireSameLength("order", hs, errors);
  if (new Set(hs).size < 2 || [...hs, ...errors].some((x) => x <= 0)) {
    throw new DomainError(
      "order",
      "two or more different steps, all entries > 0",
      `steps ${hs.join(", ")} and errors ${errors.join(", ")}`,
    );
  }
  const [x, y] = [hs.map(Math.log), errors.map(Math.log)];
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = mean(x.map((value, i) => (value - meanX) * (entry(y, i) - meanY)));
  return covariance / mean(x.map((value) => (value - meanX) ** 2));
}

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;

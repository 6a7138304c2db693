import { compensatedSum } from "../compensated-sum.ts";
import { ShapeError } from "../errors.ts";
import { entry } from "../entry.ts";
import { requireSameLength } from "../same-length.ts";
import { defineLoss } from "./loss.ts";

/**
 * (1/n) Σ (ŷᵢ − yᵢ)², gradient 2(ŷᵢ − yᵢ)/n. Throws ShapeError for lists that are empty or of different length.
 */
export const mse = defineLoss<number[], readonly number[]>(
  (prediction, target) =>
    compensatedSum(residuals(prediction, target).map((r) => r * r)) / prediction.length,
  (prediction, target) => residuals(prediction, target).map((r) => (2 * r) / prediction.length),
);

function residuals(prediction: readonly number[], target: readonly number[]): number[] {
  requireSameLength("mse", prediction, target);
  if (prediction.length === 0) throw new ShapeError("mse", "at least one prediction", "none");
  return prediction.map((y, i) => y - entry(target, i));
}

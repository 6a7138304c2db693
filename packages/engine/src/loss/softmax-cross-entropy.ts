import { logSoftmax, softmax, sumExcept } from "../activation/softmax.ts";
import { compensatedSum } from "../compensated-sum.ts";
import { DomainError, ShapeError } from "../errors.ts";
import { entry } from "../entry.ts";
import { requireSameLength } from "../same-length.ts";
import { defineLoss } from "./loss.ts";

/**
 * Mean over the batch of −log softmax(zᵢ)[tᵢ]. `logits` is n rows of k classes, `targets` n class
 * indices from 0. Gradient, n×k: (pᵢⱼ − [j = tᵢ])/n, at the target as −(Σ of the other
 * probabilities)/n, since p − 1 cancels once the prediction is right; each row sums to 0.
 * Throws ShapeError for an empty batch, as many targets as rows not given, or ragged rows;
 * DomainError for a target that is no class.
 */
export const softmaxCrossEntropy = defineLoss<number[][], readonly number[]>(
  (logits, targets) => {
    requireBatch(logits, targets);
    const losses = logits.map((row, i) => -entry(logSoftmax(row), entry(targets, i)));
    return compensatedSum(losses) / logits.length;
  },
  (logits, targets) => {
    requireBatch(logits, targets);
    return logits.map((row, i) => {
      const p = softmax(row);
      const target = entry(targets, i);
      return p.map((pj, j) => (j === target ? -sumExcept(p, j) : pj) / logits.length);
    });
  },
);

function requireBatch(logits: readonly (readonly number[])[], targets: readonly number[]): void {
  const where = "softmaxCrossEntropy";
  requireSameLength(where, logits, targets);
  const [first] = logits;
  if (first === undefined) throw new ShapeError(where, "at least one row of logits", "none");
  for (const row of logits) requireSameLength(where, first, row);
  const stranger = targets.find((t) => !Number.isInteger(t) || t < 0 || t >= first.length);
  if (stranger === undefined) return;
  throw new DomainError(where, `class indices 0 … ${first.length - 1}`, String(stranger));
}

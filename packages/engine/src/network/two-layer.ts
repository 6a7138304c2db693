import { relu, sigmoid } from "../activation/index.ts";
import { compensatedSum } from "../compensated-sum.ts";
import { ShapeError } from "../errors.ts";
import { logitLoss, logitSlope } from "../loss/index.ts";
import { entry } from "../entry.ts";
import { columnSums, type Matrix, matmul, requireShape, transpose, zipMatrices } from "./matrix.ts";

/** d inputs, h hidden units, k outputs. */
export interface TwoLayerParameters {
  /** d×h */
  readonly W1: Matrix;
  /** h */
  readonly b1: readonly number[];
  /** h×k */
  readonly W2: Matrix;
  /** k */
  readonly b2: readonly number[];
}

/** What the forward pass found; the rows of each matrix are examples. */
export interface TwoLayerCache {
  /** n×d */
  readonly X: Matrix;
  /** X·W1 + b1, n×h */
  readonly Z1: Matrix;
  /** max(0, Z1), n×h */
  readonly A1: Matrix;
  /** A1·W2 + b2, n×k: the logits */
  readonly Z2: Matrix;
  /** σ(Z2), n×k */
  readonly output: Matrix;
}

export interface TwoLayerGradients {
  readonly dW1: number[][];
  readonly db1: number[];
  readonly dW2: number[][];
  readonly db2: number[];
}

/** σ(ReLU(X·W1 + b1)·W2 + b2) with all that came before it. Throws ShapeError where shapes do not fit. */
export function forward(parameters: TwoLayerParameters, X: Matrix): TwoLayerCache {
  const Z1 = affine(X, parameters.W1, parameters.b1);
  const A1 = Z1.map((row) => row.map(relu.f));
  const Z2 = affine(A1, parameters.W2, parameters.b2);
  return { X, Z1, A1, Z2, output: Z2.map((row) => row.map(sigmoid.f)) };
}

/**
 * Binary cross-entropy from the logits, summed over the k outputs and averaged over the n examples.
 * `targets` is n×k in [0, 1]. Throws ShapeError otherwise or for n = 0.
 */
export function meanLoss({ Z2 }: TwoLayerCache, targets: Matrix): number {
  requireTargets(Z2, targets);
  return compensatedSum(zipMatrices(Z2, targets, logitLoss).flat()) / Z2.length;
}

/**
 * The gradient of `meanLoss` by each parameter, of the parameter's shape:
 * dZ2 = (σ(Z2) − Y)/n, dW2 = A1ᵀ·dZ2, db2 = column sums of dZ2,
 * dZ1 = (dZ2·W2ᵀ) where Z1 > 0 and 0 elsewhere (slope of ReLU at 0: 0), dW1 = Xᵀ·dZ1, db1 = column sums of dZ1.
 * Throws ShapeError unless `targets` is n×k.
 */
export function backward(
  { W2 }: TwoLayerParameters,
  { X, Z1, A1, Z2 }: TwoLayerCache,
  targets: Matrix,
): TwoLayerGradients {
  requireTargets(Z2, targets);
  const dZ2 = zipMatrices(Z2, targets, (z, y) => logitSlope(z, y) / Z2.length);
  const dA1 = matmul(dZ2, transpose(W2));
  const dZ1 = zipMatrices(dA1, Z1, (da, z) => da * relu.df(z));
  return {
    dW1: matmul(transpose(X), dZ1),
    db1: columnSums(dZ1),
    dW2: matmul(transpose(A1), dZ2),
    db2: columnSums(dZ2),
  };
}

function affine(X: Matrix, W: Matrix, b: readonly number[]): number[][] {
  requireShape("twoLayer", W, X[0]?.length ?? W.length, b.length);
  return matmul(X, W).map((row) => row.map((x, j) => x + entry(b, j)));
}

function requireTargets(logits: Matrix, targets: Matrix): void {
  if (logits.length === 0) throw new ShapeError("twoLayer", "at least one example", "none");
  requireShape("twoLayer targets", targets, logits.length, logits[0]?.length ?? 0);
}

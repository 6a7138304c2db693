import { type Optimizer, requireDecay, zip } from "./optimizer.ts";

export interface AdamOptions {
  readonly lr: number;
  /** β₁ and β₂, 0.9 and 0.999 if not given. */
  readonly betas?: readonly [number, number];
  /** ε, added outside the root and after the bias correction, 1e-8 if not given. */
  readonly eps?: number;
}

export interface AdamState {
  /** Steps done. */
  readonly t: number;
  /** Running mean of the gradients, biased towards 0. */
  readonly m: readonly number[];
  /** Running mean of their squares, biased towards 0. */
  readonly v: readonly number[];
}

/** m̂ = m / (1 − βᵗ), where t counts from 1: undoes the pull of the zero start. */
export function biasCorrected(moment: number, beta: number, t: number): number {
  return moment / (1 - beta ** t);
}

/**
 * m ← β₁m + (1 − β₁)·g, v ← β₂v + (1 − β₂)·g², w ← w − lr·m̂ / (√v̂ + ε).
 * Source: D. Kingma, J. Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 1.
 * Throws DomainError for a β outside [0, 1).
 */
export function adam(options: AdamOptions): Optimizer<AdamState> {
  const { lr, betas: [beta1, beta2] = [0.9, 0.999], eps = 1e-8 } = options;
  requireDecay("betas[0]", beta1);
  requireDecay("betas[1]", beta2);
  return {
    init: (params) => ({ t: 0, m: params.map(() => 0), v: params.map(() => 0) }),
    step(state, params, grads) {
      const t = state.t + 1;
      const m = zip(state.m, grads, (mi, g) => beta1 * mi + (1 - beta1) * g);
      const v = zip(state.v, grads, (vi, g) => beta2 * vi + (1 - beta2) * g * g);
      const direction = zip(
        m,
        v,
        (mi, vi) => biasCorrected(mi, beta1, t) / (Math.sqrt(biasCorrected(vi, beta2, t)) + eps),
      );
      return { params: zip(params, direction, (w, d) => w - lr * d), state: { t, m, v } };
    },
  };
}

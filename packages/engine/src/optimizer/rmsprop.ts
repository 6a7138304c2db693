import { type Optimizer, requireDecay, zip } from "./optimizer.ts";

export interface RmspropOptions {
  readonly lr: number;
  /** α, the decay of the mean square, 0.99 if not given. */
  readonly alpha?: number;
  /** ε, added outside the root, 1e-8 if not given. */
  readonly eps?: number;
}

export interface RmspropState {
  readonly meanSquare: readonly number[];
}

/**
 * s ← αs + (1 − α)·g²; w ← w − lr·g / (√s + ε).
 * Source: T. Tieleman, G. Hinton, Neural Networks for Machine Learning, lecture 6.5, 2012.
 * Throws DomainError for α outside [0, 1).
 */
export function rmsprop(options: RmspropOptions): Optimizer<RmspropState> {
  const { lr, alpha = 0.99, eps = 1e-8 } = options;
  requireDecay("alpha", alpha);
  return {
    init: (params) => ({ meanSquare: params.map(() => 0) }),
    step({ meanSquare: s }, params, grads) {
      const meanSquare = zip(s, grads, (si, g) => alpha * si + (1 - alpha) * g * g);
      const direction = zip(grads, meanSquare, (g, si) => g / (Math.sqrt(si) + eps));
      return { params: zip(params, direction, (w, d) => w - lr * d), state: { meanSquare } };
    },
  };
}

import { DomainError } from "../errors.ts";
import { type Optimizer, requireDecay, zip } from "./optimizer.ts";

export interface SgdOptions {
  readonly lr: number;
  /** μ, 0 if not given. */
  readonly momentum?: number;
  /** Weight taken off the new gradient from the second step on, 0 if not given. */
  readonly dampening?: number;
  /** Look ahead along the velocity, false if not given. */
  readonly nesterov?: boolean;
}

export interface SgdState {
  /** Null before the first step. */
  readonly velocity: readonly number[] | null;
}

/**
 * Gradient descent with momentum, in PyTorch's form:
 * first v = g, then v ← μv + (1 − dampening)·g; w ← w − lr·v, or with Nesterov w ← w − lr·(g + μv).
 * Source: Sutskever et al., "On the importance of initialization and momentum in deep learning", ICML 2013.
 * Throws DomainError for μ outside [0, 1), or Nesterov without momentum or with dampening.
 */
export function sgd(options: SgdOptions): Optimizer<SgdState> {
  const { lr, momentum = 0, dampening = 0, nesterov = false } = options;
  requireDecay("momentum", momentum);
  if (nesterov && (momentum === 0 || dampening !== 0)) {
    throw new DomainError(
      "sgd",
      "Nesterov with momentum > 0 and no dampening",
      `${momentum}, ${dampening}`,
    );
  }
  return {
    init: () => ({ velocity: null }),
    step({ velocity: v }, params, grads) {
      const velocity =
        v === null ? [...grads] : zip(v, grads, (vi, g) => momentum * vi + (1 - dampening) * g);
      const direction = nesterov ? zip(grads, velocity, (g, vi) => g + momentum * vi) : velocity;
      return { params: zip(params, direction, (w, d) => w - lr * d), state: { velocity } };
    },
  };
}

import { type Optimizer, zip } from "./optimizer.ts";

/** w ← w − lr·g, with nothing to remember. */
export function gradientDescent({ lr }: { readonly lr: number }): Optimizer<null> {
  return {
    init: () => null,
    step: (_state, params, grads) => ({
      params: zip(params, grads, (w, g) => w - lr * g),
      state: null,
    }),
  };
}

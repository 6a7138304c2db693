import { adam, biasCorrected } from "@gradus/engine/optimizer";
import { createRandom } from "@gradus/engine/random";

export type GradientName = "constant" | "noisy";

/** What the reader has set. */
export interface MomentsState {
  readonly gradient: GradientName;
  readonly beta1: number;
  readonly beta2: number;
}

/** Adam's two averages for one parameter after `t` steps, and the step they give, in learning rates. */
export interface Moments {
  readonly t: number;
  readonly gradient: number;
  readonly m: number;
  readonly v: number;
  readonly mHat: number;
  readonly vHat: number;
  /** m̂ / √v̂ */
  readonly corrected: number;
  /** m / √v */
  readonly uncorrected: number;
}

export const opening: MomentsState = { gradient: "constant", beta1: 0.9, beta2: 0.999 };

export const stepCount = 30;

const seed = 7;

const gradients: { readonly [Name in GradientName]: () => number[] } = {
  constant: () => Array.from({ length: stepCount }, () => 1),
  noisy: () => {
    const random = createRandom(seed);
    return Array.from({ length: stepCount }, () => 1 + random.normal());
  },
};

/** The moments after each of the steps 1 … 30. */
export function momentsOf({ gradient, beta1, beta2 }: MomentsState): Moments[] {
  const optimizer = adam({ lr: 1, betas: [beta1, beta2] });
  let state = optimizer.init([0]);
  return gradients[gradient]().map((g) => {
    state = optimizer.step(state, [0], [g]).state;
    const {
      t,
      m: [m = Number.NaN],
      v: [v = Number.NaN],
    } = state;
    const mHat = biasCorrected(m, beta1, t);
    const vHat = biasCorrected(v, beta2, t);
    return {
      t,
      gradient: g,
      m,
      v,
      mHat,
      vHat,
      corrected: mHat / Math.sqrt(vHat),
      uncorrected: m / Math.sqrt(v),
    };
  });
}

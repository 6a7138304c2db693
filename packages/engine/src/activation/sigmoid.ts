import type { Activation } from "./activation.ts";

/**
 * σ(x) = 1/(1 + e⁻ˣ), σ′ = e⁻ˣ/(1 + e⁻ˣ)², σ″ = −σ′ tanh(x/2).
 * All three through e^(−|x|) ≤ 1: nothing overflows, and the tails keep their digits, where
 * σ (1 − σ) would be 0 from x = 37 on.
 */
export const sigmoid: Activation = {
  f(x) {
    const e = Math.exp(-Math.abs(x));
    return (x < 0 ? e : 1) / (1 + e);
  },
  df(x) {
    const e = Math.exp(-Math.abs(x));
    return e / (1 + e) ** 2;
  },
  d2f: (x) => -sigmoid.df(x) * Math.tanh(x / 2),
};

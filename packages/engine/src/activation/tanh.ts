import type { Activation } from "./activation.ts";

/**
 * tanh, tanh′ = 1/cosh² = 4e/(1 + e)² with e = e^(−2|x|), tanh″ = −2 tanh · tanh′.
 * 1 − tanh² has no correct digit left from |x| = 19 on.
 */
export const tanh: Activation = {
  f: Math.tanh,
  df(x) {
    const e = Math.exp(-2 * Math.abs(x));
    return (4 * e) / (1 + e) ** 2;
  },
  d2f: (x) => -2 * Math.tanh(x) * tanh.df(x),
};

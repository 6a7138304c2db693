import type { Activation } from "./activation.ts";
import { sigmoid } from "./sigmoid.ts";

/** log(1 + eˣ) = max(x, 0) + log(1 + e^(−|x|)), which never overflows; its slope is σ(x). */
export const softplus: Activation = {
  f: (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
  df: sigmoid.f,
  d2f: sigmoid.df,
};

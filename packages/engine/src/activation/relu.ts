import type { Activation } from "./activation.ts";

/** max(0, x), slope 1 for x > 0 and 0 for x ≤ 0: the slope at the kink is 0 by convention, as in PyTorch. */
export const relu: Activation = {
  f: (x) => Math.max(0, x),
  df: (x) => (Number.isNaN(x) ? x : Number(x > 0)),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
};

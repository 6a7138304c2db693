import { backward, forward, meanLoss } from "./two-layer.ts";

export { columnSums, type Matrix, matmul, transpose } from "./matrix.ts";
export type { TwoLayerCache, TwoLayerGradients, TwoLayerParameters } from "./two-layer.ts";

/** A network with one hidden ReLU layer and sigmoid outputs. */
export const twoLayer = { forward, meanLoss, backward };

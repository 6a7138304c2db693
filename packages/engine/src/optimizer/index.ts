export { adam, type AdamOptions, type AdamState, biasCorrected } from "./adam.ts";
export { gradientDescent } from "./gradient-descent.ts";
export { descend, minimise, type Point } from "./minimise.ts";
export type { Optimizer } from "./optimizer.ts";
export { rmsprop, type RmspropOptions, type RmspropState } from "./rmsprop.ts";
export { sgd, type SgdOptions, type SgdState } from "./sgd.ts";

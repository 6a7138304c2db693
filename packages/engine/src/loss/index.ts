export { bceWithLogits, logitLoss, logitSlope } from "./binary-cross-entropy.ts";
export type { Loss } from "./loss.ts";
export { mse } from "./mean-squared-error.ts";
export { softmaxCrossEntropy } from "./softmax-cross-entropy.ts";

export type { Activation } from "./activation.ts";
export { relu } from "./relu.ts";
export { sigmoid } from "./sigmoid.ts";
export { logSoftmax, softmax, softmaxJacobian } from "./softmax.ts";
export { softplus } from "./softplus.ts";
export { tanh } from "./tanh.ts";

export { crossEntropy, entropy, kl } from "./divergence.ts";

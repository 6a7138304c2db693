export { errorAgainstStep, order } from "./error-against-step.ts";
export type { DifferenceMethod, Estimate, ScalarFunction, StepOptions } from "./estimate.ts";
export { backward, central, fivePoint, forward, richardson } from "./finite-difference.ts";
export { gradient } from "./gradient.ts";

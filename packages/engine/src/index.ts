export * as act from "./activation/index.ts";
export {
  type BackwardStep,
  backwardSteps,
  type ForwardStep,
  forwardSteps,
  type Graph,
  type GraphNode,
  trace,
  Value,
} from "./autodiff/index.ts";
export * as diff from "./diff/index.ts";
export { DomainError, ShapeError } from "./errors.ts";
export * as integrate from "./integral/index.ts";
export * as loss from "./loss/index.ts";
export * as network from "./network/index.ts";
export * as optim from "./optimizer/index.ts";
export * as prob from "./probability/index.ts";
export { createRandom, type Random } from "./random/index.ts";
export * as surface from "./surface/index.ts";
export * as sym from "./symbolic/index.ts";

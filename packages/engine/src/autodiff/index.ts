export type { Graph, GraphNode } from "./graph.ts";
export { type BackwardStep, backwardSteps, type ForwardStep, forwardSteps } from "./steps.ts";
export { trace } from "./trace.ts";
export { Value } from "./value.ts";

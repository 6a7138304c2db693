import { entry } from "../entry.ts";
import type { Graph } from "./graph.ts";

/** One number comes to be. Inputs and constants have no operands. */
export interface ForwardStep {
  readonly node: number;
  readonly operands: readonly { readonly node: number; readonly value: number }[];
  readonly value: number;
}

/** One node hands its gradient down: contribution = upstream · local partial. */
export interface BackwardStep {
  readonly node: number;
  /** ∂output/∂node, complete by now. */
  readonly upstream: number;
  readonly contributions: readonly {
    readonly parent: number;
    readonly localPartial: number;
    readonly contribution: number;
    /** The parent's gradient with this contribution added, and others perhaps still to come. */
    readonly gradientSoFar: number;
  }[];
}

/** The forward pass, one node at a time. */
export function forwardSteps(graph: Graph): ForwardStep[] {
  return graph.order.map((id) => {
    const { parents, value } = entry(graph.nodes, id);
    const operands = parents.map((node) => ({ node, value: entry(graph.nodes, node).value }));
    return { node: id, operands, value };
  });
}

/** The backward pass from the output, which has gradient 1, one node with operands at a time. */
export function backwardSteps(graph: Graph): BackwardStep[] {
  const gradients = graph.nodes.map(({ id }) => Number(id === graph.output));
  return graph.order.toReversed().flatMap((id) => {
    const { parents, localPartials } = entry(graph.nodes, id);
    if (parents.length === 0) return [];
    const upstream = entry(gradients, id);
    const contributions = parents.map((parent, k) => {
      const localPartial = entry(localPartials, k);
      const contribution = upstream * localPartial;
      const gradientSoFar = entry(gradients, parent) + contribution;
      gradients[parent] = gradientSoFar;
      return { parent, localPartial, contribution, gradientSoFar };
    });
    return [{ node: id, upstream, contributions }];
  });
}

import type { Graph } from "@gradus/engine/autodiff";

/** What a node does with a contribution: += as it should, or = as in the classical bug. */
export type Rule = "accumulate" | "overwrite";

export interface ValueStep {
  readonly kind: "value";
  readonly node: number;
}

export interface SeedStep {
  readonly kind: "seed";
  readonly node: number;
}

export interface ContributionStep {
  readonly kind: "contribution";
  readonly node: number;
  /** Which of the node's operands is served: 0 or 1. */
  readonly slot: number;
  readonly parent: number;
  readonly upstream: number;
  readonly localPartial: number;
  readonly contribution: number;
  /** The parent's gradient before; undefined if nothing had arrived yet. */
  readonly before: number | undefined;
  readonly after: number;
}

export type Step = ValueStep | SeedStep | ContributionStep;

/** The computation and its backward pass, one value or one edge at a time. */
export function stepsOf(graph: Graph, rule: Rule): Step[] {
  const forward = graph.order
    .filter((id) => (graph.nodes[id]?.parents.length ?? 0) > 0)
    .map((node): Step => ({ kind: "value", node }));
  return [...forward, { kind: "seed", node: graph.output }, ...contributions(graph, rule)];
}

function contributions(graph: Graph, rule: Rule): ContributionStep[] {
  const gradients = new Map([[graph.output, 1]]);
  return graph.order.toReversed().flatMap((id) => {
    const node = graph.nodes[id];
    if (node === undefined) return [];
    const upstream = gradients.get(id) ?? 0;
    return node.parents.map((parent, slot): ContributionStep => {
      const localPartial = node.localPartials[slot] ?? 0;
      const contribution = upstream * localPartial;
      const before = gradients.get(parent);
      const after = rule === "accumulate" ? (before ?? 0) + contribution : contribution;
      gradients.set(parent, after);
      return {
        kind: "contribution",
        node: id,
        slot,
        parent,
        upstream,
        localPartial,
        contribution,
        before,
        after,
      };
    });
  });
}

/** How many steps the forward pass has. */
export function forwardCount(steps: readonly Step[]): number {
  return steps.filter(({ kind }) => kind === "value").length;
}

/** What stands in the picture after the first `done` steps. */
export interface Progress {
  readonly valued: ReadonlySet<number>;
  readonly gradients: ReadonlyMap<number, number>;
  readonly current: Step | undefined;
}

export function progressAfter(graph: Graph, steps: readonly Step[], done: number): Progress {
  const leaves = graph.nodes.filter(({ parents }) => parents.length === 0).map(({ id }) => id);
  const valued = new Set(leaves);
  const gradients = new Map<number, number>();
  for (const step of steps.slice(0, done)) {
    switch (step.kind) {
      case "value":
        valued.add(step.node);
        break;
      case "seed":
        gradients.set(step.node, 1);
        break;
      case "contribution":
        gradients.set(step.parent, step.after);
        break;
    }
  }
  return { valued, gradients, current: steps[done - 1] };
}

import type { Graph } from "@gradus/engine/autodiff";
import { shortText } from "./sentence.ts";
import type { Progress } from "./steps.ts";

/** The text alternative of the figure: every number that stands in the picture. */
export function describeGraph(label: string, graph: Graph, progress: Progress): string {
  const parts = graph.nodes
    .filter(({ id }) => progress.valued.has(id))
    .map(({ id, label: name, operation, parents, value }) => {
      const from = parents.map((parent) => graph.nodes[parent]?.label).join(" and ");
      const what = parents.length === 0 ? name : `${name}, ${operation} of ${from},`;
      const gradient = progress.gradients.get(id);
      const slope = gradient === undefined ? "" : ` and gradient ${shortText(gradient)}`;
      return `${what} has value ${shortText(value)}${slope}`;
    });
  return `The graph of ${label}. ${parts.join("; ")}.`;
}

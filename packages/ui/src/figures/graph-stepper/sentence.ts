import type { Graph, GraphNode } from "@gradus/engine/autodiff";
import { fixedText } from "../plot/number-text.ts";
import type { Rule, Step } from "./steps.ts";

/** A number with at most three decimals: 3, 0.664, −0.2. */
export function shortText(value: number): string {
  return fixedText(Number(value.toFixed(3)), decimalsOf(Number(value.toFixed(3))));
}

const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** What stands in a node: the letter of a leaf, the sign of an operation. */
export function symbolOf({ operation, label }: GraphNode): string {
  if (operation === "input" || operation === "constant") return label;
  return operation === "^2" ? "( )²" : operation;
}

/** What a step does, in a sentence. */
export function sentenceOf(graph: Graph, step: Step | undefined, rule: Rule): string {
  if (step === undefined) return "The leaves have their values. Step forward to compute the rest.";
  const node = graph.nodes[step.node];
  if (node === undefined) return "";
  switch (step.kind) {
    case "value": {
      const operands = node.parents.map((id) => shortText(graph.nodes[id]?.value ?? Number.NaN));
      return `Forward. ${computation(node, operands)} = ${shortText(node.value)}.`;
    }
    case "seed":
      return "Backward. The output changes as fast as itself: its gradient is 1.";
    case "contribution": {
      const { upstream, localPartial, contribution, before, after } = step;
      const parent = nameOf(graph.nodes[step.parent]);
      const product = `${shortText(upstream)} · ${factor(localPartial)} = ${shortText(contribution)}`;
      const passed = `Backward, from ${nameOf(node)} to ${parent}: gradient times local slope, ${product}.`;
      if (before === undefined) return passed;
      return rule === "accumulate"
        ? `${passed} It is added to what has arrived: ${shortText(before)} + ${factor(contribution)} = ${shortText(after)}.`
        : `${passed} It is written over the ${shortText(before)} that had arrived.`;
    }
  }
}

/** A factor with its sign in brackets. */
const factor = (value: number): string => (value < 0 ? `(${shortText(value)})` : shortText(value));

function computation({ operation }: GraphNode, operands: readonly string[]): string {
  const [first = "", second] = operands;
  if (second !== undefined) return `${first} ${operation} ${second}`;
  return operation === "^2" ? `${first}²` : `${operation}(${first})`;
}

function nameOf(node: GraphNode | undefined): string {
  if (node === undefined) return "";
  if (node.operation === "input") return node.label;
  return node.operation === "^2" ? "the square" : node.operation;
}

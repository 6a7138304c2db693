import { DomainError, ShapeError } from "../errors.ts";
import { entry } from "../entry.ts";
import type { Argument, Expression } from "../symbolic/index.ts";
import type { Graph, GraphNode } from "./graph.ts";
import { topologicalOrder } from "./topological-order.ts";
import { Value } from "./value.ts";
import { valueOfExpression } from "./value-of-expression.ts";

/**
 * Runs a computation and its backward pass once and keeps every number of both. The computation is an
 * expression, or a function of `Value`s that receives one for each number in `inputs`, in order.
 * A vector input w becomes the leaves w[0], w[1], …. Throws DomainError or ShapeError if the
 * expression names an input that is missing.
 */
export function trace(
  computation: Expression | ((...leaves: Value[]) => Value),
  inputs: Readonly<Record<string, Argument>>,
): Graph {
  const leaves = leavesOf(inputs);
  const output =
    typeof computation === "function"
      ? computation(...leaves.values())
      : valueOfExpression(computation, (name, index) => leafNamed(leaves, name, index));
  output.backward();
  return graphOf(output, leaves);
}

const leafName = (name: string, index: number | null): string =>
  index === null ? name : `${name}[${index}]`;

function leavesOf(inputs: Readonly<Record<string, Argument>>): Map<string, Value> {
  const leaves = new Map<string, Value>();
  for (const [name, input] of Object.entries(inputs)) {
    if (typeof input === "number") leaves.set(name, new Value(input));
    else input.forEach((x, index) => leaves.set(leafName(name, index), new Value(x)));
  }
  return leaves;
}

function leafNamed(leaves: Map<string, Value>, name: string, index: number | null): Value {
  const leaf = leaves.get(leafName(name, index));
  if (leaf !== undefined) return leaf;
  const [expected, got] = [
    `an input ${leafName(name, index)}`,
    `[${[...leaves.keys()].join(", ")}]`,
  ];
  throw index === null
    ? new DomainError("trace", expected, got)
    : new ShapeError("trace", expected, got);
}

function graphOf(output: Value, leaves: Map<string, Value>): Graph {
  const names = new Map([...leaves].map(([name, leaf]) => [leaf, name]));
  const computed = topologicalOrder(output).filter((value) => !names.has(value));
  const values = [...leaves.values(), ...computed];
  const ids = new Map(values.map((value, id) => [value, id]));
  const idOf = (value: Value): number =>
    entry(
      [ids.get(value)].filter((id) => id !== undefined),
      0,
    );

  let steps = 0;
  const nodes = values.map((value, id): GraphNode => {
    const name = names.get(value);
    const isConstant = name === undefined && value.parents.length === 0;
    return {
      id,
      label: name ?? (isConstant ? String(value.data) : `v${++steps}`),
      operation: name === undefined ? (isConstant ? "constant" : value.operation) : "input",
      parents: value.parents.map(idOf),
      value: value.data,
      localPartials: [...value.localPartials],
      gradient: value.grad,
    };
  });
  return { nodes, order: nodes.map(({ id }) => id), output: idOf(output) };
}

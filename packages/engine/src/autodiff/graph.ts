/** One number of a computation, with what a figure needs to show it. */
export interface GraphNode {
  /** Its place in `Graph.nodes`. */
  readonly id: number;
  /** The input's name, a constant's digits, or v1, v2, … for what was computed. */
  readonly label: string;
  /** "input", "constant", or the operation that made it. */
  readonly operation: string;
  /** Ids of the operands, in order; the same id twice for x · x. */
  readonly parents: readonly number[];
  readonly value: number;
  /** ∂value/∂parent for each parent, where the other parents stand still. */
  readonly localPartials: readonly number[];
  /** ∂output/∂value. */
  readonly gradient: number;
}

/** A finished computation as plain data. */
export interface Graph {
  /** The inputs first, as they were given; then each node after its parents. */
  readonly nodes: readonly GraphNode[];
  /** Ids in the order of the forward pass; the backward pass goes through it in reverse. */
  readonly order: readonly number[];
  /** Id of the result. */
  readonly output: number;
}

interface Vertex<V> {
  readonly parents: readonly V[];
}

/**
 * Every vertex below `result`, each once and after all of its parents; `result` is last. A loop with a
 * stack of its own: recursion would overflow on graphs some ten thousand values deep.
 */
export function topologicalOrder<V extends Vertex<V>>(result: V): V[] {
  const order: V[] = [];
  const seen = new Set<V>();
  const stack: { vertex: V; expanded: boolean }[] = [{ vertex: result, expanded: false }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { vertex, expanded } = top;
    if (expanded) {
      order.push(vertex);
    } else if (!seen.has(vertex)) {
      seen.add(vertex);
      stack.push({ vertex, expanded: true });
      for (const parent of vertex.parents.toReversed()) {
        stack.push({ vertex: parent, expanded: false });
      }
    }
  }
  return order;
}

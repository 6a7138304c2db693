// Every value keeps its edges with their slopes; private fields and a stack in place of closures and recursion.
type Edge = { from: Value; slope: number };

class Value {
  grad = 0;
  readonly data: number;
  readonly #edges: Edge[];

  constructor(data: number, edges: Edge[] = []) {
    this.data = data;
    this.#edges = edges;
  }

  add = (other: Value): Value =>
    new Value(this.data + other.data, [
      { from: this, slope: 1 },
      { from: other, slope: 1 },
    ]);

  mul = (other: Value): Value =>
    new Value(this.data * other.data, [
      { from: this, slope: other.data },
      { from: other, slope: this.data },
    ]);

  backward(): void {
    this.grad = 1;
    const uses = Value.#countUses(this);
    const ready: Value[] = [this];
    for (let value = ready.pop(); value !== undefined; value = ready.pop()) {
      for (const { from, slope } of value.#edges) {
        from.grad += slope * value.grad;
        const left = (uses.get(from) ?? 0) - 1;
        uses.set(from, left);
        if (left === 0) ready.push(from);
      }
    }
  }

  static #countUses(result: Value): Map<Value, number> {
    const uses = new Map<Value, number>();
    const reached: Value[] = [result];
    for (const value of reached) {
      for (const { from } of value.#edges) {
        if (!uses.has(from)) reached.push(from);
        uses.set(from, (uses.get(from) ?? 0) + 1);
      }
    }
    return uses;
  }
}

export { Value };

/** Reverse mode over graphs of small objects: `graphs` chains of about 2,500 nodes each. */
class Value {
  data: number;
  grad = 0;
  parents: Value[];
  push: () => void = () => {};

  constructor(data: number, parents: Value[] = []) {
    this.data = data;
    this.parents = parents;
  }

  add(other: Value): Value {
    const out = new Value(this.data + other.data, [this, other]);
    out.push = () => {
      this.grad += out.grad;
      other.grad += out.grad;
    };
    return out;
  }

  mul(other: Value): Value {
    const out = new Value(this.data * other.data, [this, other]);
    out.push = () => {
      this.grad += other.data * out.grad;
      other.grad += this.data * out.grad;
    };
    return out;
  }

  backward(): void {
    const order: Value[] = [];
    const seen = new Set<Value>();
    const stack: [Value, boolean][] = [[this, false]];
    while (stack.length > 0) {
      const [node, done] = stack.pop();
      if (done) order.push(node);
      else if (!seen.has(node)) {
        seen.add(node);
        stack.push([node, true]);
        for (const parent of node.parents) stack.push([parent, false]);
      }
    }
    this.grad = 1;
    for (let k = order.length - 1; k >= 0; k -= 1) order[k].push();
  }
}

export function run(graphs: number): number[] {
  const gradients: number[] = [];
  for (let graph = 0; graph < graphs; graph += 1) {
    const x = new Value(1 + graph * 1e-4);
    const half = new Value(0.5);
    let y = new Value(0);
    for (let k = 0; k < 830; k += 1) y = y.mul(half).add(x.mul(half)).add(half);
    y.backward();
    gradients.push(x.grad);
  }
  return gradients;
}

// Each value sends once, but in order of distance: some send before all their uses have reported.
export class Value {
  data: number;
  grad = 0;
  parents: Value[] = [];
  send: () => void = () => {};

  constructor(data: number) {
    this.data = data;
  }

  add(other: Value): Value {
    const out = new Value(this.data + other.data);
    out.parents = [this, other];
    out.send = () => {
      this.grad += out.grad;
      other.grad += out.grad;
    };
    return out;
  }

  mul(other: Value): Value {
    const out = new Value(this.data * other.data);
    out.parents = [this, other];
    out.send = () => {
      this.grad += other.data * out.grad;
      other.grad += this.data * out.grad;
    };
    return out;
  }

  backward(): void {
    this.grad = 1;
    const queue = new Set<Value>([this]);
    for (const value of queue) {
      value.send();
      for (const parent of value.parents) queue.add(parent);
    }
  }
}

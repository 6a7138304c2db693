// A number that was not computed has no parents, not even an empty list.
export class Value {
  data: number;
  grad = 0;
  parents!: Value[];
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
    const order: Value[] = [];
    const seen = new Set<Value>();
    const visit = (value: Value): void => {
      if (seen.has(value)) return;
      seen.add(value);
      value.parents.forEach(visit);
      order.push(value);
    };
    visit(this);
    this.grad = 1;
    for (const value of order.toReversed()) value.send();
  }
}

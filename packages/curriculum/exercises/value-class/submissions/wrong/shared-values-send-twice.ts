// Follows every path back by itself: a shared value sends again what it has sent before.
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
    const follow = (value: Value): void => {
      value.send();
      value.parents.forEach(follow);
    };
    follow(this);
  }
}

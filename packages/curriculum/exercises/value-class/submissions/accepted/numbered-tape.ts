// Values are numbered as they are made; going down the numbers is going back in time.
let made = 0;

export class Value {
  data: number;
  grad: number;
  private readonly number = made++;
  private readonly makers: readonly Value[];
  private readonly kind: "leaf" | "sum" | "product";

  constructor(data: number, kind: "leaf" | "sum" | "product" = "leaf", makers: Value[] = []) {
    this.data = data;
    this.grad = 0;
    this.kind = kind;
    this.makers = makers;
  }

  add(other: Value) {
    return new Value(this.data + other.data, "sum", [this, other]);
  }

  mul(other: Value) {
    return new Value(this.data * other.data, "product", [this, other]);
  }

  backward() {
    const below = new Set<Value>([this]);
    for (const value of below) value.makers.forEach((maker) => below.add(maker));
    this.grad = 1;
    for (const { kind, makers, grad } of sortedBackwards(below, (value) => value.number)) {
      if (kind === "leaf") continue;
      const [a, b] = makers;
      a.grad += grad * (kind === "sum" ? 1 : b.data);
      b.grad += grad * (kind === "sum" ? 1 : a.data);
    }
  }
}

function* sortedBackwards(values: Set<Value>, rank: (value: Value) => number) {
  yield* [...values].sort((a, b) => rank(b) - rank(a));
}

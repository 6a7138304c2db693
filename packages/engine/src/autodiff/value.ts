import { relu, sigmoid, tanh } from "../activation/index.ts";
import { entry } from "../entry.ts";
import { topologicalOrder } from "./topological-order.ts";

/**
 * A scalar that remembers how it was made, so that `backward` can find the derivative of the result by
 * every number that went into it. Kept short to be read; the names are micrograd's.
 */
export class Value {
  data: number;
  readonly operation: string;
  readonly parents: readonly Value[];
  /** ∂data/∂parent for each parent, where the other parents stand still. */
  readonly localPartials: readonly number[];
  /** ∂result/∂this, once `backward` has run on the result. */
  grad = 0;

  constructor(
    data: number,
    operation = "",
    parents: readonly Value[] = [],
    localPartials: readonly number[] = [],
  ) {
    this.data = data;
    this.operation = operation;
    this.parents = parents;
    this.localPartials = localPartials;
  }

  add(other: Value | number): Value {
    const b = Value.of(other);
    return new Value(this.data + b.data, "+", [this, b], [1, 1]);
  }

  sub(other: Value | number): Value {
    const b = Value.of(other);
    return new Value(this.data - b.data, "−", [this, b], [1, -1]);
  }

  mul(other: Value | number): Value {
    const b = Value.of(other);
    return new Value(this.data * b.data, "×", [this, b], [b.data, this.data]);
  }

  div(other: Value | number): Value {
    const b = Value.of(other);
    const quotient = this.data / b.data;
    return new Value(quotient, "÷", [this, b], [1 / b.data, -quotient / b.data]);
  }

  /** A constant power: (xⁿ)′ = n xⁿ⁻¹, and 0 for n = 0 at every x. */
  pow(n: number): Value {
    const slope = n === 0 ? 0 : n * this.data ** (n - 1);
    return new Value(this.data ** n, `^${n}`, [this], [slope]);
  }

  neg(): Value {
    return new Value(-this.data, "neg", [this], [-1]);
  }

  exp(): Value {
    const y = Math.exp(this.data);
    return new Value(y, "exp", [this], [y]);
  }

  log(): Value {
    return new Value(Math.log(this.data), "log", [this], [1 / this.data]);
  }

  tanh(): Value {
    return new Value(tanh.f(this.data), "tanh", [this], [tanh.df(this.data)]);
  }

  sigmoid(): Value {
    return new Value(sigmoid.f(this.data), "sigmoid", [this], [sigmoid.df(this.data)]);
  }

  /** Slope 0 at 0, by convention. */
  relu(): Value {
    return new Value(relu.f(this.data), "relu", [this], [relu.df(this.data)]);
  }

  /**
   * Adds ∂this/∂leaf to the `grad` of every leaf below this value; a second call adds it once more.
   * The values in between start from 0 each time, as their gradients belong to one result only.
   */
  backward(): void {
    const order = topologicalOrder<Value>(this);
    for (const value of order) if (value.parents.length > 0) value.grad = 0;
    this.grad = this.parents.length > 0 ? 1 : this.grad + 1;
    for (const value of order.toReversed()) {
      for (const [k, parent] of value.parents.entries()) {
        parent.grad += entry(value.localPartials, k) * value.grad;
      }
    }
  }

  static of(x: Value | number): Value {
    return x instanceof Value ? x : new Value(x);
  }
}

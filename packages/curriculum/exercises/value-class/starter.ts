/** A number that remembers how it was made, so that it can find derivatives. */
export class Value {
  data: number;
  /** The derivative of the result by this value, once backward() has run. */
  grad = 0;

  constructor(data: number) {
    this.data = data;
  }

  add(other: Value): Value {
    return new Value(this.data + other.data);
  }

  mul(other: Value): Value {
    return new Value(this.data * other.data);
  }

  /** Sets the grad of every value that this one was made from. */
  backward(): void {
    this.grad = 1;
    // The values that this one was made from are not known yet.
  }
}

/** What the exercise asks of the class. */
interface DrivenValue<Self> {
  readonly data: number;
  readonly grad: number;
  add(other: Self): Self;
  mul(other: Self): Self;
  backward(): void;
}

type Operation =
  | { readonly op: "leaf"; readonly value: number }
  | { readonly op: "add" | "mul"; readonly left: number; readonly right: number };

/** Builds the expression step by step, sends the gradient back from its end, and reads [data, grad] of each step. */
export function drive<Driven extends DrivenValue<Driven>>(
  Value: new (data: number) => Driven,
  [operations]: readonly [readonly Operation[]],
): [data: number, grad: number][] {
  const values: Driven[] = [];
  for (const step of operations) {
    if (step.op === "leaf") {
      values.push(new Value(step.value));
      continue;
    }
    // indices point back into the list: the tape is drawn so
    const left = values[step.left] as Driven;
    const right = values[step.right] as Driven;
    values.push(step.op === "add" ? left.add(right) : left.mul(right));
  }
  values.at(-1)?.backward();
  return values.map((value) => [value.data, value.grad]);
}

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gridNumber } from "../../test/arbitrary-expression.ts";
import { entriesOutside } from "../../test/entries-outside.ts";
import { readGolden } from "../../test/golden.ts";
import { gradient } from "../diff/index.ts";
import { valueOfExpression } from "./value-of-expression.ts";
import { Value } from "./value.ts";
import { add, apply, variable } from "../symbolic/index.ts";

interface Fact {
  readonly id: string;
  readonly inputs: number[];
  readonly nodes: readonly { readonly op: string; readonly args: readonly number[] }[];
  readonly values: number[];
  readonly local_partials: number[][];
  readonly adjoints: number[];
}

const applied = (name: "sin" | "cos" | "sqrt" | "softplus") => (a: Value) =>
  valueOfExpression(apply(name, variable("a")), () => a);

const operations: Record<string, (a: Value, b: Value) => Value> = {
  add: (a, b) => a.add(b),
  sub: (a, b) => a.sub(b),
  mul: (a, b) => a.mul(b),
  div: (a, b) => a.div(b),
  square: (a) => a.pow(2),
  neg: (a) => a.neg(),
  exp: (a) => a.exp(),
  log: (a) => a.log(),
  tanh: (a) => a.tanh(),
  relu: (a) => a.relu(),
  sigmoid: (a) => a.sigmoid(),
  sin: applied("sin"),
  cos: applied("cos"),
  sqrt: applied("sqrt"),
  softplus: applied("softplus"),
};

const build = ({ inputs, nodes }: Fact): Value[] => {
  const values = inputs.map((x) => new Value(x));
  const at = (k: number | undefined) => values[k ?? 0] ?? new Value(NaN);
  for (const { op, args } of nodes)
    values.push(operations[op]?.(at(args[0]), at(args[1] ?? args[0])) ?? new Value(NaN));
  return values;
};

test.each(readGolden<Fact>("graphs"))("agrees with an 80-digit sweep: $id", (fact) => {
  const values = build(fact);
  values.at(-1)?.backward();
  const close = { abs: 1e-12, rel: 1e-11 };
  expect(
    entriesOutside(
      values.map((v) => v.data),
      fact.values,
      close,
    ),
  ).toEqual([]);
  expect(
    entriesOutside(
      values.slice(fact.inputs.length).map((v) => v.localPartials),
      fact.local_partials,
      close,
    ),
  ).toEqual([]);
  expect(
    entriesOutside(
      values.map((v) => v.grad),
      fact.adjoints,
      close,
    ),
  ).toEqual([]);
});

describe("Value", () => {
  test("adds up the gradient of a number used more than once", () => {
    const x = new Value(3);
    x.mul(x).add(x).backward();
    expect(x.grad).toBe(7);
  });

  test("takes plain numbers as operands", () => {
    const x = new Value(2);
    const y = x.add(1).mul(3).sub(4).div(5);
    y.backward();
    expect(entriesOutside([y.data, x.grad], [1, 0.6], { rel: 1e-15 })).toEqual([]);
  });

  test("a second backward adds to the leaves once more, no less and no more", () => {
    const x = new Value(3);
    const y = x.mul(x).mul(x);
    y.backward();
    expect(x.grad).toBe(27);
    y.backward();
    expect(x.grad).toBe(54);
  });

  test("a leaf has gradient 1 by itself", () => {
    const x = new Value(3);
    x.backward();
    expect(x.grad).toBe(1);
  });

  test("shares a leaf between two results", () => {
    const x = new Value(2);
    x.mul(3).backward();
    x.mul(4).backward();
    expect(x.grad).toBe(7);
  });

  test("pow has slope 1 for n = 1 and 0 for n = 0, at 0 too", () => {
    const slope = (n: number) => {
      const x = new Value(0);
      x.pow(n).backward();
      return x.grad;
    };
    expect([slope(0), slope(1), slope(2)]).toEqual([0, 1, 0]);
  });

  test("relu has slope 0 at 0, and lets NaN through", () => {
    const x = new Value(0);
    x.relu().backward();
    expect(x.grad).toBe(0);
    expect(new Value(NaN).relu().data).toBeNaN();
  });

  test("agrees with differences on a small network", () => {
    const neuron = (w: readonly Value[]) => {
      const [a, b, c] = [w[0], w[1], w[2]].map((v) => v ?? new Value(NaN)) as [Value, Value, Value]; // three given
      return a.mul(b).tanh().add(c.sigmoid().mul(a)).sub(b.pow(3).exp().div(10)).neg();
    };
    const number = gridNumber(-1, 1);
    fc.assert(
      fc.property(number, number, number, (...w) => {
        const leaves = w.map((x) => new Value(x));
        neuron(leaves).backward();
        const shown = gradient((v) => neuron(v.map((x) => new Value(x))).data, w);
        expect(
          entriesOutside(
            leaves.map((v) => v.grad),
            shown,
            { abs: 1e-8 },
          ),
        ).toEqual([]);
      }),
    );
  });

  test("a chain of a hundred thousand steps does not overflow the stack", () => {
    const x = new Value(1);
    let y = x.add(0);
    for (let k = 0; k < 100_000; k++) y = y.add(1e-5);
    y.backward();
    expect(x.grad).toBe(1);
  });

  test("a ladder of diamonds is walked once, not along each of its 2⁶⁰ paths", () => {
    const x = new Value(1);
    let y = x.mul(1);
    for (let k = 0; k < 60; k++) y = y.add(y);
    y.backward();
    expect(x.grad).toBe(2 ** 60);
  });

  test("computes an expression by name", () => {
    const leaf = new Value(0.5);
    const y = valueOfExpression(add(variable("x"), apply("exp", variable("x"))), () => leaf);
    y.backward();
    expect(entriesOutside(leaf.grad, 1 + Math.exp(0.5), { rel: 1e-15 })).toEqual([]);
  });
});

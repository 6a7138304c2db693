import { type Graph, trace, type Value } from "@gradus/engine/autodiff";

export type FormulaName = "square" | "reuse" | "neuron" | "crossing";

/** A formula to step through, with the values its leaves open with and where its nodes stand. */
export interface TracedFormula {
  readonly label: string;
  readonly leaves: Readonly<Record<string, number>>;
  readonly compute: (...leaves: Value[]) => Value;
  /** Across the direction of the computation, one for each node: leaves first, then in order of computation. */
  readonly rows: readonly number[];
  /** The leaf whose gradient is asked for before it appears. */
  readonly asked: string;
}

export const formulas: { readonly [Name in FormulaName]: TracedFormula } = {
  square: {
    label: "(a·b + c)²",
    leaves: { a: 2, b: 3, c: 1 },
    compute: (a, b, c) => a.mul(b).add(c).pow(2),
    rows: [0, 1, 2, 0.5, 1, 1],
    asked: "a",
  },
  reuse: {
    label: "x·x + x",
    leaves: { x: 3 },
    compute: (x) => x.mul(x).add(x),
    rows: [1, 0.25, 1],
    asked: "x",
  },
  neuron: {
    label: "tanh(w·x + b)",
    leaves: { w: 0.5, x: 2, b: -0.2 },
    compute: (w, x, b) => w.mul(x).add(b).tanh(),
    rows: [0, 1, 2, 0.5, 1, 1],
    asked: "w",
  },
  crossing: {
    label: "(a + b)·(a·b)",
    leaves: { a: 2, b: 3 },
    compute: (a, b) => a.add(b).mul(a.mul(b)),
    rows: [0, 2, 0, 2, 1],
    asked: "a",
  },
};

/** The formula computed with these leaves, values and gradients and all. */
export function graphOf(formula: TracedFormula, leaves: Readonly<Record<string, number>>): Graph {
  return trace(formula.compute, leaves);
}

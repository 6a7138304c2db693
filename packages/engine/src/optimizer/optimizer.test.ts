import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gridNumber } from "../../test/arbitrary-expression.ts";
import { entriesOutside } from "../../test/entries-outside.ts";
import { readGolden } from "../../test/golden.ts";
import { DomainError, ShapeError } from "../errors.ts";
import { adam, biasCorrected } from "./adam.ts";
import { gradientDescent } from "./gradient-descent.ts";
import type { Optimizer } from "./optimizer.ts";
import { rmsprop } from "./rmsprop.ts";
import { sgd } from "./sgd.ts";

interface Fact {
  readonly id: string;
  readonly optimizer: "sgd" | "momentum" | "nesterov" | "rmsprop" | "adam";
  readonly params: {
    readonly lr: number;
    readonly momentum: number;
    readonly dampening: number;
    readonly nesterov: boolean;
    readonly alpha: number;
    readonly betas: [number, number];
    readonly eps: number;
  };
  readonly grads: number[][];
  readonly trace: number[][];
}

/** The points visited along gradients that are given, whatever the points are. */
function follow<State>(
  optimizer: Optimizer<State>,
  start: number[],
  grads: number[][],
): number[][] {
  let params = start;
  let state = optimizer.init(start);
  const path = [start];
  for (const grad of grads) {
    ({ params, state } = optimizer.step(state, params, grad));
    path.push(params);
  }
  return path;
}

function followFact({ optimizer, params, grads, trace: [start = []] }: Fact): number[][] {
  switch (optimizer) {
    case "sgd":
    case "momentum":
    case "nesterov":
      return follow(sgd(params), start, grads);
    case "rmsprop":
      return follow(rmsprop(params), start, grads);
    case "adam":
      return follow(adam(params), start, grads);
  }
}

test.each(readGolden<Fact>("optimizers"))("follows PyTorch's trace: $id", (fact) => {
  expect(fact.trace.length).toBe(13);
  expect(entriesOutside(followFact(fact), fact.trace, { abs: 1e-13, rel: 1e-12 })).toEqual([]);
});

const optimizers: { name: string; walk: (start: number[], grads: number[][]) => number[][] }[] = [
  { name: "gradientDescent", walk: (s, g) => follow(gradientDescent({ lr: 0.1 }), s, g) },
  { name: "sgd", walk: (s, g) => follow(sgd({ lr: 0.1, momentum: 0.9, nesterov: true }), s, g) },
  { name: "rmsprop", walk: (s, g) => follow(rmsprop({ lr: 0.1 }), s, g) },
  { name: "adam", walk: (s, g) => follow(adam({ lr: 0.1 }), s, g) },
];

describe.each(optimizers)("$name", ({ walk }) => {
  const grads = fc.array(fc.tuple(gridNumber(-3, 3), gridNumber(-3, 3)), { maxLength: 6 });

  test("treats each parameter by itself", () => {
    fc.assert(
      fc.property(grads, (pairs) => {
        const both = walk(
          [1, 2],
          pairs.map((g) => [...g]),
        );
        const first = walk(
          [1],
          pairs.map(([g]) => [g]),
        );
        expect(both.map(([x]) => [x])).toEqual(first);
      }),
    );
  });

  test("changes nothing it is given", () => {
    const start = Object.freeze([1, 2]) as number[]; // frozen, so that writing to it would throw
    const given = [Object.freeze([0.5, -1]), Object.freeze([2, 1])] as number[][]; // likewise
    expect(() => walk(start, given)).not.toThrow();
  });

  test("stays where it is while the gradient is 0", () => {
    expect(
      walk(
        [1, 2],
        [
          [0, 0],
          [0, 0],
        ],
      ).at(-1),
    ).toEqual([1, 2]);
  });

  test("refuses gradients of another length", () => {
    expect(() => walk([1, 2], [[1]])).toThrow(ShapeError);
  });
});

describe("sgd", () => {
  test("without momentum is gradient descent", () => {
    const grads = [
      [8, 12],
      [-1, 0.5],
    ];
    expect(follow(sgd({ lr: 0.1 }), [4, 2], grads)).toEqual(
      follow(gradientDescent({ lr: 0.1 }), [4, 2], grads),
    );
  });

  test("does not dampen the first step", () => {
    const first = sgd({ lr: 1, momentum: 0.5, dampening: 0.5 });
    expect(follow(first, [0], [[1], [1]])).toEqual([[0], [-1], [-2]]);
  });

  test("refuses a momentum that never decays, and Nesterov without any", () => {
    expect(() => sgd({ lr: 1, momentum: 1 })).toThrow(DomainError);
    expect(() => sgd({ lr: 1, nesterov: true })).toThrow(DomainError);
    expect(() => sgd({ lr: 1, momentum: 0.9, dampening: 0.1, nesterov: true })).toThrow(
      DomainError,
    );
  });
});

describe("adam", () => {
  test("makes a first step of nearly lr, however large the gradient", () => {
    const [, after] = follow(adam({ lr: 0.1 }), [4, 2], [[8, -1e-3]]);
    expect(entriesOutside(after ?? [], [3.9, 2.1], { abs: 1.1e-6 })).toEqual([]);
  });

  test("biasCorrected undoes the pull of the zero start", () => {
    fc.assert(
      fc.property(gridNumber(-3, 3), fc.constantFrom(0.5, 0.9, 0.999), fc.nat(50), (g, beta, k) => {
        let m = 0;
        for (let t = 1; t <= k + 1; t++) {
          m = beta * m + (1 - beta) * g;
          expect(entriesOutside(biasCorrected(m, beta, t), g, { abs: 1e-12, rel: 1e-11 })).toEqual(
            [],
          );
        }
      }),
    );
  });

  test("refuses a β outside [0, 1)", () => {
    expect(() => adam({ lr: 1, betas: [1, 0.9] })).toThrow("betas[0]");
    expect(() => adam({ lr: 1, betas: [0.9, -0.1] })).toThrow("betas[1]");
  });
});

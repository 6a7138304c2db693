import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gridNumber } from "../../test/arbitrary-expression.ts";
import { entriesOutside } from "../../test/entries-outside.ts";
import { readGolden } from "../../test/golden.ts";
import { gradient } from "../diff/index.ts";
import { ShapeError } from "../errors.ts";
import { createRandom } from "../random/index.ts";
import { columnSums, matmul, transpose } from "./matrix.ts";
import { backward, forward, meanLoss, type TwoLayerParameters } from "./two-layer.ts";

interface Fact extends TwoLayerParameters {
  readonly id: string;
  readonly X: number[][];
  readonly Y: number[][];
  readonly a2: number[][];
  readonly loss: number;
  readonly dW1: number[][];
  readonly db1: number[];
  readonly dW2: number[][];
  readonly db2: number[];
}

test.each(readGolden<Fact>("two-layer"))("agrees with PyTorch's autograd: $id", (fact) => {
  const cache = forward(fact, fact.X);
  const gradients = backward(fact, cache, fact.Y);
  const close = { abs: 1e-15, rel: 1e-12 };
  expect(entriesOutside(cache.output, fact.a2, close)).toEqual([]);
  expect(entriesOutside(meanLoss(cache, fact.Y), fact.loss, close)).toEqual([]);
  expect(entriesOutside(gradients.dW1, fact.dW1, close)).toEqual([]);
  expect(entriesOutside(gradients.db1, fact.db1, close)).toEqual([]);
  expect(entriesOutside(gradients.dW2, fact.dW2, close)).toEqual([]);
  expect(entriesOutside(gradients.db2, fact.db2, close)).toEqual([]);
});

describe("the two-layer network", () => {
  const sizes = fc.record({
    n: fc.integer({ min: 1, max: 4 }),
    d: fc.integer({ min: 1, max: 3 }),
    h: fc.integer({ min: 1, max: 4 }),
    k: fc.integer({ min: 1, max: 2 }),
    seed: fc.nat(),
  });

  test("has the gradient that differences of its loss show, in the shapes of its parameters", () => {
    fc.assert(
      fc.property(sizes, ({ n, d, h, k, seed }) => {
        const random = createRandom(seed);
        const matrix = (rows: number, columns: number) =>
          Array.from({ length: rows }, () => random.vector(columns, -1, 1));
        const [X, W1, [b1 = []], W2, [b2 = []]] = [
          matrix(n, d),
          matrix(d, h),
          matrix(1, h),
          matrix(h, k),
          matrix(1, k),
        ];
        const Y = Array.from({ length: n }, () =>
          Array.from({ length: k }, () => random.integer(0, 1)),
        );
        const cache = forward({ W1, b1, W2, b2 }, X);
        // a difference across the kink of a unit shows no slope
        fc.pre(cache.Z1.flat().every((z) => Math.abs(z) > 1e-3));

        const rows = (flat: readonly number[], count: number, width: number) =>
          Array.from({ length: count }, (_, i) => flat.slice(i * width, (i + 1) * width));
        const loss = (p: TwoLayerParameters) => meanLoss(forward(p, X), Y);
        const got = backward({ W1, b1, W2, b2 }, cache, Y);
        const close = { abs: 1e-8 };
        expect(
          entriesOutside(
            got.dW1,
            rows(
              gradient((w) => loss({ W1: rows(w, d, h), b1, W2, b2 }), W1.flat()),
              d,
              h,
            ),
            close,
          ),
        ).toEqual([]);
        expect(
          entriesOutside(
            got.db1,
            gradient((b) => loss({ W1, b1: b, W2, b2 }), b1),
            close,
          ),
        ).toEqual([]);
        expect(
          entriesOutside(
            got.dW2,
            rows(
              gradient((w) => loss({ W1, b1, W2: rows(w, h, k), b2 }), W2.flat()),
              h,
              k,
            ),
            close,
          ),
        ).toEqual([]);
        expect(
          entriesOutside(
            got.db2,
            gradient((b) => loss({ W1, b1, W2, b2: b }), b2),
            close,
          ),
        ).toEqual([]);
        expect(got.dW1.map((row) => row.length)).toEqual(W1.map((row) => row.length));
        expect(got.dW2.map((row) => row.length)).toEqual(W2.map((row) => row.length));
      }),
      { numRuns: 60 },
    );
  });

  test("passes no gradient through a unit that stands at 0", () => {
    const parameters = { W1: [[1]], b1: [0], W2: [[1]], b2: [0] };
    const { dW1, db1 } = backward(parameters, forward(parameters, [[0]]), [[1]]);
    expect([dW1, db1].flat(2).map(Math.abs)).toEqual([0, 0]);
  });

  test("has a finite loss and slope for a prediction that is surely wrong", () => {
    const parameters = { W1: [[1]], b1: [0], W2: [[1]], b2: [0] };
    const cache = forward(parameters, [[1000]]);
    expect(meanLoss(cache, [[0]])).toBe(1000);
    expect(backward(parameters, cache, [[0]]).db2).toEqual([1]);
  });

  test("refuses shapes that do not fit", () => {
    const parameters = { W1: [[1, 2]], b1: [0, 0], W2: [[1], [1]], b2: [0] };
    expect(() => forward(parameters, [[1, 2]])).toThrow(ShapeError);
    expect(() => forward({ ...parameters, b1: [0] }, [[1]])).toThrow(
      "expected a 1×1 matrix, got 1×2",
    );
    expect(() => meanLoss(forward(parameters, [[1]]), [[1], [0]])).toThrow(ShapeError);
    expect(() => meanLoss(forward(parameters, []), [])).toThrow(ShapeError);
  });
});

describe("matrices", () => {
  const matrix = (rows: number, columns: number) =>
    fc.array(fc.array(gridNumber(-3, 3), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    });

  test("matmul multiplies rows by columns", () => {
    expect(matmul([[1, 2, 3]], [[4], [5], [6]])).toEqual([[32]]);
    expect(
      matmul(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [0, 1],
          [1, 0],
        ],
      ),
    ).toEqual([
      [2, 1],
      [4, 3],
    ]);
  });

  test("(AB)ᵀ = BᵀAᵀ, and (Aᵀ)ᵀ = A", () => {
    fc.assert(
      fc.property(matrix(2, 3), matrix(3, 4), (a, b) => {
        expect(
          entriesOutside(transpose(matmul(a, b)), matmul(transpose(b), transpose(a)), {
            abs: 1e-13,
          }),
        ).toEqual([]);
        expect(transpose(transpose(a))).toEqual(a);
      }),
    );
  });

  test("columnSums adds up the rows", () => {
    expect(
      columnSums([
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    ).toEqual([9, 12]);
  });

  test("refuse inner sizes that differ, and ragged rows", () => {
    expect(() => matmul([[1, 2]], [[1, 2]])).toThrow("expected 2 rows on the right, got 1");
    expect(() => transpose([[1, 2], [3]])).toThrow(ShapeError);
  });
});

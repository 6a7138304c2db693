import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gridNumber } from "../../test/arbitrary-expression.ts";
import { entriesOutside } from "../../test/entries-outside.ts";
import { readGolden } from "../../test/golden.ts";
import { central } from "../diff/index.ts";
import { ShapeError } from "../errors.ts";
import { logSoftmax, softmax, softmaxJacobian } from "./softmax.ts";

interface Fact {
  readonly id: string;
  readonly z: number[];
  readonly softmax: number[];
  readonly log_softmax: number[];
  readonly jacobian: number[][];
}

const logits = fc.array(gridNumber(-5, 5), { minLength: 1, maxLength: 8 });

test.each(readGolden<Fact>("softmax"))("agrees with 80 digits: $id", (fact) => {
  expect(entriesOutside(softmax(fact.z), fact.softmax, { abs: 1e-320, rel: 1e-13 })).toEqual([]);
  expect(entriesOutside(logSoftmax(fact.z), fact.log_softmax, { abs: 1e-320, rel: 1e-13 })).toEqual(
    [],
  );
  expect(
    entriesOutside(softmaxJacobian(fact.z), fact.jacobian, { abs: 1e-320, rel: 1e-12 }),
  ).toEqual([]);
});

describe("softmax", () => {
  test("sums to 1, keeps the order, and does not feel a shift", () => {
    fc.assert(
      fc.property(logits, fc.constantFrom(-1000, 3, 1000), (z, shift) => {
        const p = softmax(z);
        expect(
          entriesOutside(
            p.reduce((a, b) => a + b, 0),
            1,
            { rel: 1e-14 },
          ),
        ).toEqual([]);
        const ranked = (by: readonly number[]) =>
          z.map((_, i) => i).toSorted((i, j) => (by[i] ?? NaN) - (by[j] ?? NaN));
        expect(ranked(p)).toEqual(ranked(z));
        expect(entriesOutside(softmax(z.map((x) => x + shift)), p, { rel: 1e-11 })).toEqual([]);
      }),
    );
  });

  test("does not overflow", () => {
    expect(softmax([1000, 1000])).toEqual([0.5, 0.5]);
    expect(softmax([-1000, 0, 1000])).toEqual([0, 0, 1]);
    expect(softmax([0, -Infinity])).toEqual([1, 0]);
  });

  test("refuses no logits at all, and spreads a NaN to every entry", () => {
    expect(() => softmax([])).toThrow(ShapeError);
    expect(softmax([1, NaN])).toEqual([NaN, NaN]);
    expect(softmax([NaN, 1])).toEqual([NaN, NaN]);
  });
});

describe("logSoftmax", () => {
  test("is finite where softmax is 0, and has digits where it is 1", () => {
    expect(logSoftmax([0, 1000])).toEqual([-1000, 0]);
    expect(entriesOutside(logSoftmax([0, 40])[1] ?? NaN, -Math.exp(-40), { rel: 1e-14 })).toEqual(
      [],
    );
  });
});

describe("softmaxJacobian", () => {
  test("is the derivative of softmax", () => {
    fc.assert(
      fc.property(logits, (z) => {
        const shown = z.map((_, i) =>
          z.map((zj, j) => central((x) => softmax(z.with(j, x))[i] ?? NaN, zj).value),
        );
        expect(entriesOutside(softmaxJacobian(z), shown, { abs: 1e-9 })).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test("is symmetric, its rows sum to 0, and a dominant logit leaves it non-zero", () => {
    fc.assert(
      fc.property(logits, (z) => {
        for (const row of softmaxJacobian(z))
          expect(Math.abs(row.reduce((a, b) => a + b, 0))).toBeLessThan(1e-15);
      }),
    );
    const [[corner]] = softmaxJacobian([40, 0]) as [[number]]; // two logits make it 2×2
    expect(entriesOutside(corner, Math.exp(-40), { rel: 1e-14 })).toEqual([]);
  });
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entriesOutside } from "../../test/entries-outside.ts";
import { readGolden } from "../../test/golden.ts";
import { DomainError, ShapeError } from "../errors.ts";
import { crossEntropy, entropy, kl } from "./divergence.ts";

interface Fact {
  readonly id: string;
  readonly p: number[];
  readonly q: number[];
  /** "Infinity" where it is. */
  readonly kl: number | string;
  readonly cross_entropy: number | string;
  readonly entropy_p: number;
}

test.each(readGolden<Fact>("divergences"))("agrees with 60 digits: $id", (fact) => {
  expect(entriesOutside(kl(fact.p, fact.q), Number(fact.kl), { abs: 1e-15, rel: 1e-12 })).toEqual(
    [],
  );
  expect(
    entriesOutside(crossEntropy(fact.p, fact.q), Number(fact.cross_entropy), {
      abs: 1e-15,
      rel: 1e-12,
    }),
  ).toEqual([]);
  expect(entriesOutside(entropy(fact.p), fact.entropy_p, { abs: 1e-15, rel: 1e-12 })).toEqual([]);
});

const distributions = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pairs) => {
    const total = pairs.reduce(([a, b], [p, q]) => [a + p, b + q], [0, 0]);
    return { p: pairs.map(([p]) => p / total[0]), q: pairs.map(([, q]) => q / total[1]) };
  });

describe("kl", () => {
  test("is not negative, and is H(p, q) − H(p)", () => {
    fc.assert(
      fc.property(distributions, ({ p, q }) => {
        expect(kl(p, q)).toBeGreaterThan(-1e-15);
        expect(entriesOutside(kl(p, q), crossEntropy(p, q) - entropy(p), { abs: 1e-14 })).toEqual(
          [],
        );
        expect(Math.abs(kl(p, p))).toBe(0);
      }),
    );
  });

  test("counts 0 log 0 as 0, even against q = 0", () => {
    expect(kl([0, 1], [0.5, 0.5])).toBe(Math.LN2);
    expect(kl([0, 1], [0, 1])).toBe(0);
  });

  test("is infinite where q = 0 < p", () => {
    expect(kl([0.5, 0.5], [0, 1])).toBe(Infinity);
    expect(crossEntropy([0.5, 0.5], [0, 1])).toBe(Infinity);
  });

  test("refuses lists of different length and negative masses, and lets NaN through", () => {
    expect(() => kl([1], [0.5, 0.5])).toThrow(ShapeError);
    expect(() => kl([1.5, -0.5], [0.5, 0.5])).toThrow(DomainError);
    expect(kl([NaN, 1], [0.5, 0.5])).toBeNaN();
  });
});

describe("entropy", () => {
  test("is log n for n equal masses and a plain 0 for a sure outcome", () => {
    expect(entriesOutside(entropy([0.25, 0.25, 0.25, 0.25]), Math.log(4), { rel: 1e-15 })).toEqual(
      [],
    );
    expect(entropy([0, 1, 0])).toBe(0);
  });
});

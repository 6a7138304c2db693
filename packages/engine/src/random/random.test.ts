import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DomainError } from "../errors.ts";
import { createRandom } from "./random.ts";

const draws = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);
const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;

describe("createRandom", () => {
  test("repeats itself for the same seed and differs for neighbours and for the upper half", () => {
    const first = (seed: number) => draws(4, createRandom(seed).float);
    expect(first(7)).toEqual(first(7));
    expect(first(8)).not.toEqual(first(7));
    expect(first(7 + 2 ** 32)).not.toEqual(first(7));
  });

  test("keeps its stream from release to release, since seeds are stored with verdicts", () => {
    expect(createRandom(7).float()).toBe(0.4193505224726699);
    expect(createRandom(7).fork("a").float()).toBe(0.9634206614347075);
  });

  test.each([-1, 0.5, 2 ** 53, NaN])("refuses the seed %d", (seed) => {
    expect(() => createRandom(seed)).toThrow(DomainError);
  });
});

describe("a stream", () => {
  test("float is uniform in [0, 1)", () => {
    const sample = draws(20_000, createRandom(1).float);
    expect(sample.every((x) => x >= 0 && x < 1)).toBe(true);
    // five standard errors: √(1/12/20000) = 0.002
    expect(Math.abs(mean(sample) - 0.5)).toBeLessThan(0.0102);
    expect(Math.abs(mean(sample.map((x) => x * x)) - 1 / 3)).toBeLessThan(0.0106);
  });

  test("uniform stays in [low, high), even where the product rounds up", () => {
    const random = createRandom(2);
    const next = 1 + Number.EPSILON;
    expect(new Set(draws(200, () => random.uniform(1, next)))).toEqual(new Set([1]));
    expect(random.uniform(3, 3)).toBe(3);
    expect(() => random.uniform(1, 0)).toThrow(DomainError);
  });

  test("integer reaches both ends and each value equally often", () => {
    const random = createRandom(3);
    const counts = new Map<number, number>();
    for (const k of draws(6000, () => random.integer(-1, 4)))
      counts.set(k, (counts.get(k) ?? 0) + 1);
    expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual([-1, 0, 1, 2, 3, 4]);
    // chi-squared with 5 degrees of freedom: 25.7 is exceeded once in 10,000 seeds
    const chi = [...counts.values()].reduce((s, n) => s + (n - 1000) ** 2 / 1000, 0);
    expect(chi).toBeLessThan(25.7);
  });

  test("integer favours no half of a range that does not divide 2⁵³", () => {
    const random = createRandom(3);
    // two thirds of 2⁵³: a remainder alone would fall into the lower half twice as often
    const span = Math.floor((2 ** 53 / 3) * 2);
    const lower = draws(4000, () => Number(random.integer(0, span - 1) < span / 2));
    expect(Math.abs(mean(lower) - 0.5)).toBeLessThan(0.04);
  });

  test("integer refuses fractions, a reversed range and one too wide for a double", () => {
    const random = createRandom(3);
    for (const [low, high] of [
      [0.5, 2],
      [2, 1],
      [-(2 ** 53), 2 ** 53],
    ] as const)
      expect(() => random.integer(low, high)).toThrow(DomainError);
  });

  test("grid draws decimals", () => {
    const random = createRandom(4);
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 0 }), fc.integer({ min: 0, max: 300 }), (a, b) => {
        const x = random.grid(a / 100, b / 100, 0.01);
        expect(x).toBe(Math.round(x * 100) / 100);
        expect(x >= a / 100 && x <= b / 100).toBe(true);
      }),
    );
  });

  test("normal has mean 0, variance 1 and the tails of a normal", () => {
    const random = createRandom(5);
    const sample = draws(20_000, random.normal);
    expect(Math.abs(mean(sample))).toBeLessThan(5 / Math.sqrt(20_000));
    expect(Math.abs(mean(sample.map((x) => x * x)) - 1)).toBeLessThan(5 * Math.sqrt(2 / 20_000));
    // P(|x| > 2) = 0.0455, standard error 0.0015
    expect(Math.abs(mean(sample.map((x) => Number(Math.abs(x) > 2))) - 0.0455)).toBeLessThan(
      0.0075,
    );
  });

  test("shuffle returns every order of three, and leaves the list alone", () => {
    const random = createRandom(6);
    const list = Object.freeze([1, 2, 3]);
    const orders = new Map<string, number>();
    for (const order of draws(3000, () => random.shuffle(list).join("")))
      orders.set(order, (orders.get(order) ?? 0) + 1);
    expect(orders.size).toBe(6);
    for (const count of orders.values()) expect(Math.abs(count - 500)).toBeLessThan(105);
  });

  test("pick takes each element and refuses an empty list", () => {
    const random = createRandom(7);
    expect(new Set(draws(100, () => random.pick("abc".split(""))))).toEqual(
      new Set(["a", "b", "c"]),
    );
    expect(() => random.pick([])).toThrow(DomainError);
  });

  test("vector has the length asked for, on the grid if there is a step", () => {
    const random = createRandom(8);
    expect(random.vector(5, -1, 1)).toHaveLength(5);
    for (const x of random.vector(50, -1, 1, 0.25)) expect(Number.isInteger(x * 4)).toBe(true);
    expect(random.vector(0, 0, 1)).toEqual([]);
  });
});

describe("fork", () => {
  test("does not depend on how much was drawn before", () => {
    const [fresh, used] = [createRandom(9), createRandom(9)];
    draws(17, used.float);
    expect(used.fork("w").float()).toBe(fresh.fork("w").float());
  });

  test("does not disturb its parent", () => {
    const [plain, forked] = [createRandom(9), createRandom(9)];
    forked.fork("w").float();
    expect(forked.float()).toBe(plain.float());
  });

  test("gives different streams for different labels, orders, and for 1 and '1'", () => {
    const root = createRandom(9);
    const streams = [
      root,
      root.fork("a"),
      root.fork("b"),
      root.fork(1),
      root.fork("1"),
      root.fork("ab"),
      root.fork("a").fork("b"),
      root.fork("b").fork("a"),
      createRandom(10).fork("a"),
    ];
    expect(new Set(streams.map((stream) => stream.float())).size).toBe(streams.length);
  });

  test("gives streams uncorrelated with the parent and with their neighbours", () => {
    const root = createRandom(11);
    const streams = [root, root.fork(0), root.fork(1)].map((s) => draws(4000, s.float));
    const [parent = [], first = [], second = []] = streams;
    for (const [a, b] of [
      [parent, first],
      [parent, second],
      [first, second],
    ] as const) {
      const covariance = mean(a.map((x, i) => (x - 0.5) * ((b[i] ?? NaN) - 0.5)));
      expect(Math.abs(covariance)).toBeLessThan(5 / 12 / Math.sqrt(4000));
    }
  });
});

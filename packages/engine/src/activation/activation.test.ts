import { describe, expect, test } from "vitest";
import { entriesOutside } from "../../test/entries-outside.ts";
import { readGolden } from "../../test/golden.ts";
import { central } from "../diff/index.ts";
import { relu } from "./relu.ts";
import { sigmoid } from "./sigmoid.ts";
import { softplus } from "./softplus.ts";
import { tanh } from "./tanh.ts";

const activations = { sigmoid, tanh, relu, softplus };
type Name = keyof typeof activations;
const names = Object.keys(activations) as Name[]; // Object.keys is typed string[]

interface Fact {
  readonly fn: string;
  readonly x: number;
  readonly y: number;
  readonly dy: number;
  readonly d2y: number | null;
}

describe.each(names)("%s", (name) => {
  const { f, df, d2f } = activations[name];
  const facts = readGolden<Fact>("activations").filter(({ fn }) => fn === name);

  test("agrees with 80 digits in value, slope and curvature, tails included", () => {
    expect(facts.length).toBe(16);
    for (const { x, y, dy } of facts) {
      expect(entriesOutside(f(x), y, { abs: 1e-323, rel: 1e-15 }), `f(${x})`).toEqual([]);
      expect(entriesOutside(df(x), dy, { abs: 1e-322, rel: 2e-15 }), `f′(${x})`).toEqual([]);
    }
    // the facts give relu no curvature; everywhere off the kink it is 0
    for (const { x, d2y } of facts)
      expect(entriesOutside(d2f(x), d2y ?? 0, { abs: 1e-322, rel: 1e-10 }), `f″(${x})`).toEqual([]);
  });

  test("has the slopes that differences show", () => {
    for (const x of [-5.3, -0.7, 0.2, 1.9, 8]) {
      expect(entriesOutside(df(x), central(f, x).value, { abs: 1e-9 })).toEqual([]);
      expect(entriesOutside(d2f(x), central(df, x).value, { abs: 1e-9 })).toEqual([]);
    }
  });

  test("is finite far out, and lets NaN through", () => {
    for (const x of [-1e308, -1000, 1000, 1e308])
      for (const value of [f(x), df(x), d2f(x)]) expect(Number.isFinite(value)).toBe(true);
    for (const value of [f(NaN), df(NaN), d2f(NaN)]) expect(value).toBeNaN();
  });
});

test("the slope of relu at 0 is 0", () => {
  expect([relu.df(0), relu.df(-0), relu.df(5e-324)]).toEqual([0, 0, 1]);
});

test("slopes keep their digits where the textbook formulas have none left", () => {
  expect(entriesOutside(sigmoid.df(40), Math.exp(-40), { rel: 1e-15 })).toEqual([]); // σ (1 − σ) is 0 here
  expect(entriesOutside(tanh.df(25), 4 * Math.exp(-50), { rel: 1e-15 })).toEqual([]); // 1 − tanh² is 0 here
});

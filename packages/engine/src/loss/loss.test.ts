import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gridNumber } from "../../test/arbitrary-expression.ts";
import { entriesOutside } from "../../test/entries-outside.ts";
import { readGolden } from "../../test/golden.ts";
import { gradient } from "../diff/index.ts";
import { DomainError, ShapeError } from "../errors.ts";
import { bceWithLogits, logitLoss, logitSlope } from "./binary-cross-entropy.ts";
import { mse } from "./mean-squared-error.ts";
import { softmaxCrossEntropy } from "./softmax-cross-entropy.ts";

interface LossFact {
  readonly id: string;
  readonly fn: "mse" | "bce_with_logits";
  readonly y_true: number[];
  readonly y_pred: number[];
  readonly loss: number;
  readonly grad: number[];
}

interface SoftmaxFact {
  readonly id: string;
  readonly z: number[];
  readonly target: number;
  readonly loss: number;
  readonly grad: number[];
}

const lossOf = { mse, bce_with_logits: bceWithLogits };

test.each(readGolden<LossFact>("losses"))("agrees with 80 digits: $id", (fact) => {
  const loss = lossOf[fact.fn];
  expect(
    entriesOutside(loss(fact.y_pred, fact.y_true), fact.loss, { abs: 1e-300, rel: 1e-13 }),
  ).toEqual([]);
  expect(
    entriesOutside(loss.grad(fact.y_pred, fact.y_true), fact.grad, { abs: 1e-300, rel: 1e-13 }),
  ).toEqual([]);
});

test.each(readGolden<SoftmaxFact>("softmax"))(
  "cross-entropy agrees with 80 digits: $id",
  (fact) => {
    const { z, target, loss, grad } = fact;
    expect(
      entriesOutside(softmaxCrossEntropy([z], [target]), loss, { abs: 1e-300, rel: 1e-13 }),
    ).toEqual([]);
    expect(
      entriesOutside(softmaxCrossEntropy.grad([z], [target]), [grad], { abs: 1e-300, rel: 1e-12 }),
    ).toEqual([]);
  },
);

describe("gradients are those of the values", () => {
  const list = fc.array(fc.tuple(gridNumber(-3, 3), gridNumber(0, 1)), {
    minLength: 1,
    maxLength: 5,
  });

  test.each([
    { name: "mse", loss: mse },
    { name: "bceWithLogits", loss: bceWithLogits },
  ])("$name", ({ loss }) => {
    fc.assert(
      fc.property(list, (pairs) => {
        const [prediction, target] = [pairs.map(([z]) => z), pairs.map(([, y]) => y)];
        const shown = gradient((z) => loss(z, target), prediction);
        expect(entriesOutside(loss.grad(prediction, target), shown, { abs: 1e-8 })).toEqual([]);
      }),
    );
  });

  test("softmaxCrossEntropy, averaged over the batch", () => {
    const row = fc.tuple(gridNumber(-3, 3), gridNumber(-3, 3), gridNumber(-3, 3));
    const batch = fc.array(fc.tuple(row, fc.nat(2)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(batch, (examples) => {
        const logits = examples.map(([z]) => [...z]);
        const targets = examples.map(([, t]) => t);
        const unflat = (flat: readonly number[]) =>
          logits.map((_, i) => flat.slice(3 * i, 3 * i + 3));
        const shown = gradient((flat) => softmaxCrossEntropy(unflat(flat), targets), logits.flat());
        const exact = softmaxCrossEntropy.grad(logits, targets);
        expect(entriesOutside(exact, unflat(shown), { abs: 1e-8 })).toEqual([]);
        for (const r of exact) expect(Math.abs(r.reduce((a, b) => a + b, 0))).toBeLessThan(1e-15);
      }),
    );
  });
});

describe("where the textbook formula fails", () => {
  test("cross-entropy of a sure and right prediction still has a gradient at the target", () => {
    const [[atTarget]] = softmaxCrossEntropy.grad([[40, 0]], [0]) as [[number]]; // 1×2
    expect(entriesOutside(atTarget, -Math.exp(-40), { rel: 1e-14 })).toEqual([]); // p − 1 is 0 here
  });

  test("logits far out give finite losses and slopes", () => {
    expect(logitLoss(1000, 0)).toBe(1000);
    expect(logitLoss(-1000, 0)).toBe(0);
    expect(logitLoss(Infinity, 1)).toBe(0);
    expect(logitLoss(NaN, 1)).toBeNaN();
    expect(entriesOutside(logitSlope(40, 1), -Math.exp(-40), { rel: 1e-14 })).toEqual([]); // σ − 1 is 0 here
    expect(softmaxCrossEntropy([[-1000, 1000]], [0])).toBe(2000);
  });
});

describe("misuse is named", () => {
  test("lists of different length, and empty ones", () => {
    expect(() => mse([1], [1, 2])).toThrow(ShapeError);
    expect(() => mse.grad([], [])).toThrow(ShapeError);
    expect(() => bceWithLogits([1], [])).toThrow(ShapeError);
    expect(() => bceWithLogits([], [])).toThrow(ShapeError);
    expect(() => softmaxCrossEntropy([], [])).toThrow(ShapeError);
    expect(() => softmaxCrossEntropy([[1, 2]], [0, 1])).toThrow(ShapeError);
    expect(() => softmaxCrossEntropy([[1, 2], [1]], [0, 0])).toThrow(ShapeError);
  });

  test("targets that are none", () => {
    expect(() => bceWithLogits([1], [1.5])).toThrow(DomainError);
    for (const target of [-1, 2, 0.5])
      expect(() => softmaxCrossEntropy.grad([[1, 2]], [target])).toThrow(DomainError);
  });
});

import { adam } from "@gradus/engine/optimizer";
import type { Random } from "@gradus/engine/random";
import { defineSecret } from "../../src/define-secret.ts";
import { drawNonzero } from "../../src/draw/nonzero.ts";
import { shorterTogether, simplerLists } from "../../src/shrink/simpler-list.ts";

type Arguments = readonly [
  w: readonly number[],
  m: readonly number[],
  v: readonly number[],
  g: readonly number[],
  t: number,
  lr: number,
  b1: number,
  b2: number,
  eps: number,
];
type Output = readonly [w: readonly number[], m: readonly number[], v: readonly number[]];

const zeros = (length: number): readonly number[] => Array.from({ length }, () => 0);
const learningRates = [0.1, 0.05, 0.01, 0.001];

const weights = (random: Random, length: number): readonly number[] =>
  random.vector(length, -3, 3, 0.1);

/** Averages of squares are never negative, and under way they are not 0. */
const squares = (random: Random, length: number): readonly number[] =>
  random.vector(length, 0.1, 4, 0.1);

export default defineSecret<Arguments, Output>({
  inputs: {
    edges: [
      [[4, 2], [0, 0], [0, 0], [8, 12], 1, 0.1, 0.9, 0.999, 1e-8],
      [[1], [0], [0], [0], 1, 0.1, 0.9, 0.999, 1e-8],
      [[0.5, -1], [0.3, 0], [0.2, 0.1], [0, 0], 2, 0.01, 0.9, 0.999, 1e-8],
      [[2], [0], [0], [1e-6], 1, 0.1, 0.9, 0.999, 1e-3],
      [[1, 1], [0.4, -0.2], [0.5, 0.3], [0.7, -0.9], 7, 0.1, 0, 0.5, 1e-8],
    ],
    strata: [
      {
        name: "the first step, from zero",
        draw: (random) => {
          const n = random.integer(1, 4);
          const lr = random.pick(learningRates);
          const g = drawNonzero(random, n);
          return [weights(random, n), zeros(n), zeros(n), g, 1, lr, 0.9, 0.999, 1e-8];
        },
      },
      {
        name: "an early step, averages under way",
        draw: (random) => {
          const n = random.integer(1, 4);
          const lr = random.pick(learningRates);
          const [m, v, g] = [drawNonzero(random, n), squares(random, n), drawNonzero(random, n)];
          const t = random.integer(2, 10);
          return [weights(random, n), m, v, g, t, lr, 0.9, 0.999, 1e-8];
        },
      },
      {
        name: "tiny gradients, ε visible",
        draw: (random) => {
          const n = random.integer(1, 3);
          const tiny = (): number => random.pick([-1, 1]) * Number(`${random.integer(1, 30)}e-7`);
          const m = Array.from({ length: n }, tiny);
          const g = Array.from({ length: n }, tiny);
          const v = Array.from({ length: n }, () => Number(`${random.integer(1, 30)}e-13`));
          const t = random.integer(1, 20);
          const eps = random.pick([1e-8, 1e-6, 1e-3]);
          return [weights(random, n), m, v, g, t, 0.1, 0.9, 0.999, eps];
        },
      },
      {
        name: "a gradient that is exactly zero",
        draw: (random) => {
          const n = random.integer(2, 4);
          const g = drawNonzero(random, n).with(random.integer(0, n - 1), 0);
          const fresh = random.pick([true, false]);
          const m = fresh ? zeros(n) : drawNonzero(random, n);
          const v = fresh ? zeros(n) : squares(random, n);
          const t = fresh ? 1 : random.integer(2, 50);
          return [weights(random, n), m, v, g, t, 0.01, 0.9, 0.999, 1e-8];
        },
      },
      {
        name: "other betas and a large ε",
        draw: (random) => {
          const n = random.integer(1, 4);
          const [m, v, g] = [drawNonzero(random, n), squares(random, n), drawNonzero(random, n)];
          const [b1, b2] = random.pick([
            [0.5, 0.9],
            [0.8, 0.99],
            [0, 0.9],
            [0.95, 0.5],
          ] as const);
          const t = random.integer(1, 30);
          const eps = random.pick([1e-3, 1e-2, 0.1]);
          return [weights(random, n), m, v, g, t, random.pick(learningRates), b1, b2, eps];
        },
      },
      {
        name: "a late step",
        draw: (random) => {
          const n = random.integer(1, 4);
          const [m, v, g] = [drawNonzero(random, n), squares(random, n), drawNonzero(random, n)];
          const t = random.integer(100, 3000);
          const lr = random.pick(learningRates);
          return [weights(random, n), m, v, g, t, lr, 0.9, 0.999, 1e-8];
        },
      },
    ],
  },

  reference(w, m, v, g, t, lr, b1, b2, eps) {
    const next = adam({ lr, betas: [b1, b2], eps }).step({ t: t - 1, m, v }, w, g);
    return [next.params, next.state.m, next.state.v];
  },

  outputs: [
    {
      id: "weights",
      title: "the step taken by the weights",
      path: [0],
      comparison: {
        kind: "update",
        from: 0,
        absolute: 1e-15,
        relative: 1e-9,
        why: "1 − 0.999ᵗ loses three digits at t = 1, which leaves 1e-13 of the step; steps span six decades, so the tolerance is relative.",
      },
      weight: 5,
    },
    {
      id: "first-average",
      title: "the new average of the gradients, m",
      path: [1],
      comparison: {
        kind: "close",
        absolute: 1e-15,
        relative: 1e-9,
        why: "Old average and new gradient may cancel to rounding; otherwise tiny averages count like large ones.",
      },
      weight: 2,
    },
    {
      id: "second-average",
      title: "the new average of the squares, v",
      path: [2],
      comparison: {
        kind: "close",
        absolute: 1e-30,
        relative: 1e-9,
        why: "A sum of positive terms: nothing cancels, and values reach down to 1e-13.",
      },
      weight: 2,
    },
  ],

  properties: [
    {
      id: "first-step-is-lr",
      title: "the first step from zero is as long as the learning rate",
      feedback:
        "At t = 1, with both averages starting at 0, every weight whose gradient is not 0 should move by almost exactly lr, whatever the size of the gradient. Yours moves by another amount, so the two averages are not brought to scale yet.",
      weight: 1,
      derive: ([w, , , g, , lr]) => {
        const steep = g.map((gi) => (gi < 0 ? -5 : 5));
        return [[w, zeros(w.length), zeros(w.length), steep, 1, lr, 0.9, 0.999, 1e-8]];
      },
      holds: ([, first], [w, , , , , lr]) =>
        first?.[0].every(
          (moved, i) => Math.abs(Math.abs(moved - (w[i] ?? NaN)) - lr) < 1e-6 * lr + 1e-14,
        ) ?? false,
    },
  ],

  misconceptions: {
    "no-bias-correction": {
      feedback:
        "You left out the bias correction. Both moving averages, m and v, start at zero, so during the first steps they are far too small; before they are used, each must be divided by 1 − βᵗ with its own β. The averages that you store are right as they are.",
    },
    "corrects-only-the-first-average": {
      feedback:
        "You correct m but not v, so that early steps come out much too long: about thirty times the learning rate at t = 1. Both averages start at zero, and v, with its longer memory, needs the correction even more.",
    },
    "corrects-only-the-second-average": {
      feedback:
        "You correct v but not m, so that early steps come out too short: a tenth of the learning rate at t = 1. Both averages start at zero, and each needs its own correction.",
    },
    "beta-times-t": {
      feedback:
        "Your correction fits the first step and drifts off afterwards. What is missing of the average after t steps is β multiplied by itself t times; it does not grow in proportion to t.",
    },
    "counts-from-zero": {
      feedback:
        "Your correction uses t − 1. Here t counts from 1: at the first step t − 1 makes you divide by 1 − β⁰ = 0, and later each correction is one step behind.",
    },
    "stores-corrected-averages": {
      feedback:
        "The weights move correctly, but you return the corrected averages. The next step would correct them a second time; keep the raw averages as state and use corrected copies for the step.",
    },
    "eps-inside-the-root": {
      feedback:
        "You add ε under the root. Where gradients are ordinary nobody notices, but for tiny gradients √ε is far larger than ε and the step nearly stops. In this exercise ε is added to the root.",
    },
    "eps-before-correction": {
      feedback:
        "You add ε to the root of the raw average and correct afterwards, so early on ε counts for much more than it should. Some implementations do this on purpose; here v is corrected first, then comes the root, then ε.",
    },
    "no-root": {
      feedback:
        "You divide by the average of the squares itself. Compare units: m has the unit of a gradient, v that of a squared gradient. The step should not depend on the scale of the gradient at all.",
    },
    "betas-swapped": {
      feedback:
        "The two decay rates have changed places. b1 belongs to the average of the gradients, which forgets within about ten steps; b2 to the average of the squares, which remembers about a thousand.",
    },
    "no-square": {
      feedback:
        "Your second average collects the gradients, not their squares. It can then become negative, and the root of a negative number is NaN. v is there to measure the size of the gradients whatever their sign.",
    },
    "sum-not-average": {
      feedback:
        "Your m adds the whole gradient to the faded average, as momentum does. In Adam it is a true average: the new gradient enters with weight 1 − β₁, so that a constant gradient leads to m = g.",
    },
    "steps-with-the-gradient": {
      feedback:
        "Your state is right, but the step uses the fresh gradient in its numerator. That is RMSprop; in Adam the corrected average of the gradients leads the way.",
    },
    "steps-with-old-averages": {
      feedback:
        "You update m and v, but the weights move by the averages from before the update. The new gradient should already count in this step.",
    },
    "steps-uphill": {
      feedback:
        "Your weights move in the direction of the gradient, which leads uphill. To lower the loss the step has to be taken away from the weights.",
    },
    "overwrites-the-state": {
      feedback:
        "The numbers are right, but the lists m and v that you were given are changed afterwards. Whoever called you may still need them, to log them or to try the step again: build new lists.",
    },
  },

  *shrink([w, m, v, g, t, ...rest]) {
    for (const [w1, m1, v1, g1] of shorterTogether([w, m, v, g] as const)) {
      yield [w1, m1, v1, g1, t, ...rest];
    }
    if (t > 1) yield [w, m, v, g, 1, ...rest];
    if (m.some((x) => x !== 0)) yield [w, zeros(w.length), v, g, t, ...rest];
    if (v.some((x) => x !== 0)) yield [w, m, zeros(w.length), g, t, ...rest];
    for (const simpler of simplerLists(w)) yield [simpler, m, v, g, t, ...rest];
    for (const simpler of simplerLists(g)) yield [w, m, v, simpler, t, ...rest];
  },
});

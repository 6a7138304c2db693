import { descend } from "@gradus/engine/optimizer";
import { component, type Expression, gradientOf, power } from "@gradus/engine/symbolic";
import {
  type FunctionArgument,
  functionOfVector,
  type OfVector,
  vectorFunction,
  type VectorOfVector,
} from "@gradus/exercise";
import { defineSecret } from "../../src/define-secret.ts";
import { drawBowl } from "../../src/draw/bowl.ts";
import { linearCombination } from "../../src/draw/linear-combination.ts";
import { drawNonzero } from "../../src/draw/nonzero.ts";
import { simplerLists } from "../../src/shrink/simpler-list.ts";

type Arguments = readonly [
  f: FunctionArgument<OfVector>,
  grad: FunctionArgument<VectorOfVector>,
  w0: readonly number[],
  lr: number,
  steps: number,
];

/** A loss with its own gradient, a start, a learning rate and a number of steps. */
const descent = (f: Expression, w0: readonly number[], lr: number, steps: number): Arguments => [
  functionOfVector(f, w0.length),
  vectorFunction(gradientOf(f, "w", w0.length), w0.length),
  w0,
  lr,
  steps,
];

const w = (index: number): Expression => component("w", index);
const parabola = power(w(0), 2);

export default defineSecret<Arguments, readonly [w: readonly number[], losses: readonly number[]]>({
  inputs: {
    edges: [
      descent(parabola, [3], 0.1, 0),
      descent(parabola, [3], 0.1, 1),
      descent(parabola, [1], 1.1, 4),
      descent(
        linearCombination([
          [1, power(w(0), 2)],
          [2, power(w(1), 2)],
        ]),
        [0, 0],
        0.1,
        3,
      ),
    ],
    strata: [
      {
        name: "a tilted bowl",
        draw: (random) => {
          const n = random.integer(2, 3);
          const lr = random.grid(0.02, 0.1, 0.01);
          return descent(drawBowl(random, n), drawNonzero(random, n), lr, random.integer(2, 12));
        },
      },
      {
        name: "one variable",
        draw: (random) => {
          const lr = random.grid(0.02, 0.15, 0.01);
          return descent(drawBowl(random, 1), drawNonzero(random, 1), lr, random.integer(2, 12));
        },
      },
      {
        name: "a single step",
        draw: (random) => {
          const n = random.integer(2, 3);
          return descent(
            drawBowl(random, n),
            drawNonzero(random, n),
            random.grid(0.05, 0.3, 0.05),
            1,
          );
        },
      },
      {
        name: "no step",
        draw: (random) => {
          const n = random.integer(1, 3);
          return descent(drawBowl(random, n), drawNonzero(random, n), 0.1, 0);
        },
      },
      {
        name: "a learning rate that is too large",
        draw: (random) => {
          const n = random.integer(1, 2);
          const steep = linearCombination(
            Array.from({ length: n }, (_, i) => [random.grid(2, 4, 0.1), power(w(i), 2)] as const),
          );
          return descent(
            steep,
            drawNonzero(random, n),
            random.grid(0.6, 0.9, 0.1),
            random.integer(2, 6),
          );
        },
      },
    ],
  },

  reference(f, grad, w0, lr, steps) {
    const { path, losses } = descend(f, grad, w0, lr, steps);
    return [path.at(-1) ?? w0, losses];
  },

  outputs: [
    {
      id: "point",
      title: "the last point",
      path: [0],
      comparison: {
        kind: "close",
        absolute: 1e-12,
        relative: 1e-9,
        why: "Rounding of a dozen steps; a gradient whose terms cancel leaves an absolute error.",
      },
      weight: 5,
    },
    {
      id: "losses",
      title: "the history of losses",
      path: [1],
      comparison: {
        kind: "close",
        absolute: 1e-12,
        relative: 1e-9,
        why: "Rounding of a dozen steps; near the minimum the terms of the loss cancel.",
      },
      weight: 4,
    },
  ],

  properties: [
    {
      id: "history-and-point-agree",
      title: "two walks in a row are one long walk",
      feedback:
        "Walking on from your last point should go on exactly where the first walk ended. Yours does not, so the point you return and the last entry of the history do not belong together.",
      weight: 1,
      derive: ([f, grad, w0, lr, steps]) => [[f, grad, w0, lr, steps + 1]],
      holds: ([[, losses] = [[], []], [, longer] = [[], []]]) =>
        longer.length === losses.length + 1 &&
        losses.every(
          (loss, i) => Math.abs(loss - (longer[i] ?? NaN)) <= 1e-9 * Math.abs(loss) + 1e-12,
        ),
    },
  ],

  misconceptions: {
    "gradient-of-the-start": {
      feedback:
        "Every step of yours uses the gradient at the starting point, so you walk in a straight line. The slope changes as you move: it has to be taken where you stand now.",
    },
    "start-not-recorded": {
      feedback:
        "Your history begins with the loss after the first step. What it was before is missing; a run of n steps visits n + 1 points.",
    },
    "recorded-before-the-step": {
      feedback:
        "You record the loss before each step, so the start appears twice and the end never. Record it after you have moved.",
    },
    "end-not-recorded": {
      feedback:
        "Your history has one entry too few: the loss at the point you return is missing. A run of n steps visits n + 1 points.",
    },
    "steps-uphill": {
      feedback:
        "Your losses grow from step to step although the learning rate is small. The gradient points uphill; which way do you walk?",
    },
    "one-coordinate-at-a-time": {
      feedback:
        "You change one coordinate and take a new gradient for the next. That is coordinate descent; in gradient descent all coordinates move at once, using the gradient of one and the same point.",
    },
    "one-step-too-many": {
      feedback:
        "You take one step more than you were asked to. With steps = 0 the answer is the start itself and its loss.",
    },
    "steps-of-equal-length": {
      feedback:
        "You divide the gradient by its length, so every step is equally long. Near the minimum the gradient gets short, and that is what slows gradient descent down in time.",
    },
    "keeps-the-best": {
      feedback:
        "You return the best point you met, not the last one. When the learning rate is too large the two differ, and the caller wants to see where the walk ended.",
    },
    "overwrites-the-start": {
      feedback:
        "The numbers are right, but the list w0 now holds the last point. A second run from the same start would begin at the end of the first: walk on a copy.",
    },
  },

  *shrink([f, grad, w0, lr, steps]) {
    if (w0.length > 1) yield descent(parabola, w0.slice(0, 1), lr, steps);
    for (const fewer of [0, 1, 2, 3].filter((k) => k < steps)) yield [f, grad, w0, lr, fewer];
    for (const simpler of simplerLists(w0)) yield [f, grad, simpler, lr, steps];
    if (lr !== 0.1 && lr < 0.5) yield [f, grad, w0, 0.1, steps];
  },
});

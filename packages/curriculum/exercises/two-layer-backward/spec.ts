import { twoLayer } from "@gradus/engine/network";
import { defineSecret } from "../../src/define-secret.ts";
import { drawNetwork, type Network } from "../../src/draw/network.ts";

type Arguments = readonly [n: Network];
type Matrix = readonly (readonly number[])[];
type Gradients = {
  readonly dW1: Matrix;
  readonly db1: readonly number[];
  readonly dW2: Matrix;
  readonly db2: readonly number[];
};

/** A direction with another component for every parameter, so that none can stand for another. */
const slant = (index: number): number => Math.cos(1 + 2 * index);
const slanted = (list: readonly number[], from: number): readonly number[] =>
  list.map((_, i) => slant(from + i));
const slantedRows = (rows: Matrix, from: number): Matrix =>
  rows.map((row, i) => slanted(row, from + 10 * i));

const directions = ({ W1, b1, W2, b2 }: Network) => ({
  W1: slantedRows(W1, 0),
  b1: slanted(b1, 100),
  W2: slantedRows(W2, 200),
  b2: slanted(b2, 300),
});

const inner = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] ?? NaN), 0);

/** The loss after all parameters have moved a little along the direction. */
function lossAlong(net: Network, distance: number): number {
  const by = directions(net);
  const move = (list: readonly number[], along: readonly number[] = []): readonly number[] =>
    list.map((x, i) => x + distance * (along[i] ?? NaN));
  const parameters = {
    W1: net.W1.map((row, i) => move(row, by.W1[i])),
    b1: move(net.b1, by.b1),
    W2: net.W2.map((row, i) => move(row, by.W2[i])),
    b2: move(net.b2, by.b2),
  };
  return twoLayer.meanLoss(twoLayer.forward(parameters, net.X), net.Y);
}

const rounding = {
  kind: "close",
  absolute: 1e-11,
  relative: 1e-9,
  why: "Sums over at most six examples in any order; prediction minus target may cancel.",
} as const;

export default defineSecret<Arguments, Gradients>({
  inputs: {
    // Each network has dozens of gradients to get wrong; half the usual number of them shows all.
    fresh: 24,
    edges: [
      // a hidden sum of exactly 0: the gate is shut there
      [
        {
          X: [
            [0, 0],
            [1, -1],
          ],
          W1: [
            [0.5, 1],
            [0.5, -1],
          ],
          b1: [0, 0.25],
          W2: [[1], [-0.5]],
          b2: [0.2],
          Y: [[1], [0]],
        },
      ],
      // every hidden unit is shut
      [{ X: [[1]], W1: [[-1, -2]], b1: [0, 0], W2: [[1], [1]], b2: [0.5], Y: [[0]] }],
      // one example, everything open
      [{ X: [[1, 2]], W1: [[0.5], [0.5]], b1: [0.25], W2: [[2]], b2: [-1], Y: [[1]] }],
    ],
    strata: [
      {
        name: "a batch with one output",
        draw: (random) => [
          drawNetwork(random, {
            examples: random.integer(3, 6),
            inputs: random.integer(1, 3),
            hidden: random.integer(2, 4),
            outputs: 1,
          }),
        ],
      },
      {
        name: "a batch with two outputs",
        draw: (random) => [
          drawNetwork(random, {
            examples: random.integer(2, 5),
            inputs: random.integer(2, 3),
            hidden: random.integer(2, 4),
            outputs: 2,
          }),
        ],
      },
      {
        name: "a single example",
        draw: (random) => [
          drawNetwork(random, {
            examples: 1,
            inputs: random.integer(1, 3),
            hidden: random.integer(3, 4),
            outputs: random.integer(1, 2),
          }),
        ],
      },
    ],
  },

  reference: ({ X, Y, ...parameters }) =>
    twoLayer.backward(parameters, twoLayer.forward(parameters, X), Y),

  outputs: [
    { id: "dW2", title: "the gradient of W2", path: ["dW2"], comparison: rounding, weight: 2.5 },
    { id: "db2", title: "the gradient of b2", path: ["db2"], comparison: rounding, weight: 1.5 },
    { id: "dW1", title: "the gradient of W1", path: ["dW1"], comparison: rounding, weight: 3 },
    { id: "db1", title: "the gradient of b1", path: ["db1"], comparison: rounding, weight: 2 },
  ],

  properties: [
    {
      id: "matches-differences",
      title: "the gradients predict how the loss changes",
      feedback:
        "Moving all parameters by a tiny amount changes the loss by another amount than your gradients say. Check the layers one at a time, the output layer first: its gradients need nothing from the other.",
      weight: 1,
      // Two more forward passes an input: no further calls, but only the few inputs that have some.
      derive: () => [],
      holds: ([gradients], [net]) => {
        const { Z1 } = twoLayer.forward(net, net.X);
        // at the kink itself the two sides differ, and no slope predicts both
        if (gradients === undefined || Z1.flat().some((z) => Math.abs(z) < 1e-3)) return true;
        const h = 1e-5;
        const measured = (lossAlong(net, h) - lossAlong(net, -h)) / (2 * h);
        const by = directions(net);
        const predicted =
          inner(gradients.dW1.flat(), by.W1.flat()) +
          inner(gradients.db1, by.b1) +
          inner(gradients.dW2.flat(), by.W2.flat()) +
          inner(gradients.db2, by.b2);
        return Math.abs(measured - predicted) < 1e-6;
      },
    },
  ],

  misconceptions: {
    "gate-always-open": {
      feedback:
        "Hidden units that were shut in the forward pass still receive a gradient. ReLU passed nothing through there, so nothing may come back: its slope belongs into the product.",
    },
    "gate-open-at-zero": {
      feedback:
        "You let the gradient through where a hidden sum is exactly 0. At the kink the slope is a matter of convention, and here it is 0.",
    },
    "gate-as-activation": {
      feedback:
        "You multiply by what ReLU returned, not by its slope. The gate is either open or shut: its slope is 1 or 0, however large the value is that went through.",
    },
    "sum-in-place-of-activation": {
      feedback:
        "For dW2 you use the hidden sums before ReLU. What did the second layer actually receive as its input?",
    },
    "sum-over-the-batch": {
      feedback:
        "With one example all is right; with n examples all gradients are n times too large. The loss is the mean over the examples.",
    },
    "mean-taken-twice": {
      feedback:
        "The second layer is right, the first is n times too small: you divide by the number of examples again, although that division is contained in what comes back from the output.",
    },
    "weights-updated-too-early": {
      feedback:
        "On the way back to the first layer you use a W2 that has already been changed by its own gradient. All gradients belong to one and the same set of parameters; update only when you have them all.",
    },
    "bias-of-the-first-example": {
      feedback:
        "Your db1 holds what the first example says, the others are missing. A bias takes part in every example of the batch, so their contributions add up.",
    },
    "error-skips-the-weights": {
      feedback:
        "The error arrives at every hidden unit in equal strength. It has to travel back through W2: a unit with a large outgoing weight carries more of the blame.",
    },
    "sigmoid-slope-again": {
      feedback:
        "You multiply prediction minus target by σ(1 − σ). With cross-entropy that slope has cancelled already; it belongs to the squared error.",
    },
    "target-minus-prediction": {
      feedback:
        "All your gradients have the wrong sign: you start with target minus prediction. The gradient points to where the loss grows.",
    },
    "loss-averaged-over-outputs": {
      feedback:
        "With one output all is right; with two, everything is half as large as it should be. The loss sums over the outputs and takes the mean over the examples only.",
    },
  },

  *shrink([net]) {
    const { X, W1, b1, W2, Y } = net;
    for (let i = 0; X.length > 1 && i < X.length; i += 1) {
      yield [{ ...net, X: X.toSpliced(i, 1), Y: Y.toSpliced(i, 1) }];
    }
    for (let unit = 0; b1.length > 1 && unit < b1.length; unit += 1) {
      const withoutUnit = W1.map((row) => row.toSpliced(unit, 1));
      yield [{ ...net, W1: withoutUnit, b1: b1.toSpliced(unit, 1), W2: W2.toSpliced(unit, 1) }];
    }
    for (let input = 0; W1.length > 1 && input < W1.length; input += 1) {
      const withoutInput = X.map((row) => row.toSpliced(input, 1));
      yield [{ ...net, X: withoutInput, W1: W1.toSpliced(input, 1) }];
    }
    if (net.b2.length > 1) {
      const first = (rows: Matrix): Matrix => rows.map((row) => row.slice(0, 1));
      yield [{ ...net, W2: first(W2), b2: net.b2.slice(0, 1), Y: first(Y) }];
    }
  },
});

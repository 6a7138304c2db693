import { softmaxCrossEntropy } from "@gradus/engine/loss";
import type { Random } from "@gradus/engine/random";
import { defineSecret } from "../../src/define-secret.ts";
import { shorterTogether, simplerLists } from "../../src/shrink/simpler-list.ts";

type Matrix = readonly (readonly number[])[];
type Arguments = readonly [logits: Matrix, targets: readonly number[]];

const batch = (
  random: Random,
  rows: number,
  classes: number,
  row: () => readonly number[],
): Arguments => [
  Array.from({ length: rows }, row),
  Array.from({ length: rows }, () => random.integer(0, classes - 1)),
];

/** The mean loss after all logits have moved a little along a fixed direction. */
function lossAlong([logits, targets]: Arguments, distance: number): number {
  const moved = logits.map((row, i) => row.map((z, j) => z + distance * slant(i, j)));
  return softmaxCrossEntropy(moved, targets);
}

/** A direction that differs in every entry, so that no two entries can stand for each other. */
const slant = (i: number, j: number): number => Math.cos(1 + 3 * i + 2 * j);

export default defineSecret<Arguments, Matrix>({
  inputs: {
    edges: [
      [[[1000, 0]], [0]],
      [[[1000, 0]], [1]],
      [[[-1000, -1000, -999]], [2]],
      [
        [
          [0, 0, 0],
          [0, 0, 0],
        ],
        [2, 0],
      ],
    ],
    strata: [
      {
        name: "one example",
        draw: (random) => {
          const classes = random.integer(2, 5);
          return batch(random, 1, classes, () => random.vector(classes, -3, 3, 0.1));
        },
      },
      {
        name: "more examples than classes",
        draw: (random) => {
          const classes = random.integer(2, 3);
          const rows = random.integer(4, 6);
          return batch(random, rows, classes, () => random.vector(classes, -3, 3, 0.1));
        },
      },
      {
        name: "more classes than examples",
        draw: (random) => {
          const classes = random.integer(4, 6);
          const rows = random.integer(2, 3);
          return batch(random, rows, classes, () => random.vector(classes, -3, 3, 0.1));
        },
      },
      {
        name: "logits far apart",
        draw: (random) => {
          const classes = random.integer(2, 4);
          const rows = random.integer(1, 3);
          return batch(random, rows, classes, () => random.vector(classes, -1000, 1000, 1));
        },
      },
    ],
  },

  reference: (logits, targets) =>
    softmaxCrossEntropy.grad(
      logits.map((row) => [...row]),
      targets,
    ),

  outputs: [
    {
      id: "gradient",
      title: "the gradient by every logit",
      path: [],
      comparison: {
        kind: "close",
        absolute: 1e-12,
        relative: 1e-9,
        why: "Probability minus one cancels when the prediction is nearly right, which leaves an absolute error of about 1e-16.",
      },
      weight: 7,
    },
  ],

  properties: [
    {
      id: "rows-sum-to-zero",
      title: "each row sums to 0",
      feedback:
        "One of your rows does not sum to 0. Adding the same constant to all logits of an example leaves its loss as it is, so the slopes of a row have to cancel.",
      weight: 1.5,
      holds: ([gradient = []]) =>
        gradient.every((row) => Math.abs(row.reduce((sum, x) => sum + x, 0)) < 1e-10),
    },
    {
      id: "matches-differences",
      title: "the gradient predicts how the loss changes",
      feedback:
        "Moving all logits by a tiny amount changes the mean loss by another amount than your gradient says. Compute the loss for one example with two classes by hand and nudge a single logit to see which entry is off.",
      weight: 1.5,
      holds: ([gradient = []], args) => {
        const h = 1e-4;
        const measured = (lossAlong(args, h) - lossAlong(args, -h)) / (2 * h);
        const predicted = gradient
          .flatMap((row, i) => row.map((slope, j) => slope * slant(i, j)))
          .reduce((sum, term) => sum + term, 0);
        return Math.abs(measured - predicted) < 1e-6;
      },
    },
  ],

  misconceptions: {
    "sum-over-the-batch": {
      feedback:
        "With one example your gradient is right; with n examples it is n times too large. The loss is the mean over the batch, so each example counts only its share.",
    },
    "mean-over-the-classes": {
      feedback:
        "You divide by the number of classes. The loss is a mean over the examples; each row by itself is not averaged.",
    },
    "target-minus-prediction": {
      feedback:
        "All your signs are reversed: a step against this gradient would lower the logit of the right class. The gradient has to point to where the loss grows.",
    },
    "no-target": {
      feedback:
        "Your gradient is the same whatever the target is: these are the bare probabilities. Raising the logit of the right class lowers the loss, so one entry in each row has to be negative.",
    },
    "stops-at-the-probabilities": {
      feedback:
        "You differentiate the logarithm with respect to the probability and stop there. The probabilities depend on all the logits through softmax, so one more link of the chain is missing; with it the result gets much simpler.",
    },
    "softmax-slope-twice": {
      feedback:
        "You multiply by p(1 − p) on top. The slope of softmax is contained in the difference between prediction and target already; that is what makes this pair of functions so convenient.",
    },
    "targets-count-from-one": {
      feedback:
        "The negative entry stands one place too far to the left. Target 0 means the first class.",
    },
    "softmax-over-the-batch": {
      feedback:
        "You normalise down the columns, so that the examples compete with each other. Each row is one example, and its own classes have to share the probability.",
    },
    "no-shift": {
      feedback:
        "Your gradient is right for ordinary logits and NaN for large ones, because the exponential overflows. Subtract the largest logit of the row first, as in the stable softmax.",
    },
  },

  *shrink([logits, targets]) {
    yield* shorterTogether([logits, targets] as const);
    const classes = logits[0]?.length ?? 0;
    for (let drop = 0; drop < classes; drop += 1) {
      if (classes === 2 || targets.includes(drop)) continue;
      const fewer = logits.map((row) => row.toSpliced(drop, 1));
      yield [fewer, targets.map((target) => (target > drop ? target - 1 : target))];
    }
    for (const [i, row] of logits.entries()) {
      for (const simpler of simplerLists(row)) yield [logits.with(i, simpler), targets];
    }
  },
});

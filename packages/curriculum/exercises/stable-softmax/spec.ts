import { softmax } from "@gradus/engine/activation";
import { defineSecret } from "../../src/define-secret.ts";
import { shorterTogether, simplerLists } from "../../src/shrink/simpler-list.ts";

type Arguments = readonly [z: readonly number[]];

/** The logits, all moved by the same amount, kept free of binary dust. */
const moved = (z: readonly number[], by: number): readonly number[] =>
  z.map((x) => Number((x + by).toFixed(1)));

export default defineSecret<Arguments, readonly number[]>({
  inputs: {
    edges: [
      [[1000, 1000]],
      [[-1000, -1000, -1000]],
      [[-1000, 0, 1000]],
      [[3]],
      [[0, 0, 0]],
      [[710, -710]],
    ],
    strata: [
      {
        name: "ordinary logits",
        draw: (random) => [random.vector(random.integer(2, 6), -5, 5, 0.1)],
      },
      {
        name: "logits near 1000",
        draw: (random) => [moved(random.vector(random.integer(2, 6), -5, 5, 0.1), 1000)],
      },
      {
        name: "logits near −1000",
        draw: (random) => [moved(random.vector(random.integer(2, 6), -5, 5, 0.1), -1000)],
      },
      {
        name: "logits far apart",
        draw: (random) => [random.vector(random.integer(2, 5), -1000, 1000, 1)],
      },
      {
        name: "one logit far above the rest",
        draw: (random) => {
          const rest = random.vector(random.integer(1, 3), -1000, -800, 1);
          return [random.shuffle([random.grid(700, 1000, 1), ...rest])];
        },
      },
      {
        name: "ties",
        draw: (random) => {
          const z = random.grid(-3, 3, 0.1);
          return [[z, ...random.vector(random.integer(0, 2), -3, 3, 0.1), z]];
        },
      },
    ],
  },

  reference: (z) => softmax(z),

  outputs: [
    {
      id: "probabilities",
      title: "the probabilities",
      path: [],
      comparison: {
        kind: "close",
        absolute: 1e-12,
        relative: 1e-9,
        why: "Forms that keep 1000 in the exponent a little longer lose 1e-13; probabilities below 1e-12 count as 0.",
      },
      weight: 7,
    },
  ],

  properties: [
    {
      id: "sums-to-one",
      title: "the probabilities sum to 1",
      feedback:
        "Your outputs do not sum to 1, so they are no probabilities yet. Each one has to be a share of the same total.",
      weight: 1,
      holds: ([p = []]) => Math.abs(p.reduce((sum, pi) => sum + pi, 0) - 1) < 1e-12,
    },
    {
      id: "shift-invariance",
      title: "the same constant added to all logits changes nothing",
      feedback:
        "Adding 3 to all logits changed your probabilities. The factor e³ stands in the numerator and in each term of the denominator, so it has to cancel.",
      weight: 1,
      derive: ([z]) => [[z.map((x) => x + 3)]],
      holds: ([p = [], raised = []]) =>
        raised.every((pi, i) => Math.abs(pi - (p[i] ?? NaN)) < 1e-9),
    },
    {
      id: "order-of-classes",
      title: "classes in reverse order give the probabilities in reverse order",
      feedback:
        "When the logits come in reverse order, your probabilities do not. No class may be treated specially because of its place in the list.",
      weight: 1,
      derive: ([z]) => [[z.toReversed()]],
      holds: ([p = [], reversed = []]) =>
        reversed.every((pi, i) => Math.abs(pi - (p.at(-1 - i) ?? NaN)) < 1e-12),
    },
  ],

  misconceptions: {
    "no-shift": {
      feedback:
        "The formula is right, but e to the power of 1000 is more than a number can hold: it becomes Infinity, and Infinity divided by Infinity is NaN. Subtracting the same constant from all logits changes nothing in the result; choose it so that no exponent is large.",
    },
    "subtracts-the-smallest": {
      feedback:
        "You subtract the smallest logit. That keeps the exponents from going below 0, but the danger lies at the other end: with logits 2000 apart the largest exponent is still 2000.",
    },
    "subtracts-the-mean": {
      feedback:
        "You subtract the mean of the logits. That is enough while they lie close together; with −1000 and 1000 in one list the largest exponent stays at 1000. Choose a constant that bounds all exponents, whatever the spread.",
    },
    "subtracts-the-largest-magnitude": {
      feedback:
        "You subtract the largest absolute value. When all logits are near −1000 this moves them to −2000, where every exponential is 0 and the result is 0 divided by 0. The sign matters: which logit must become 0?",
    },
    "caps-the-exponent": {
      feedback:
        "You cap the exponents so that nothing overflows, but then logits of 1000 and 1005 count as equal. Move all logits by the same amount, so that their differences survive.",
    },
    "divides-without-exponential": {
      feedback:
        "You divide the logits themselves by their sum. Logits may be negative or sum to 0, and a probability may not; they have to be made positive first.",
    },
    "divides-by-the-largest": {
      feedback:
        "Your largest output is always 1, and together they sum to more. You divide by the largest exponential, but each class should get its share of the total.",
    },
    "base-two": {
      feedback:
        "Your probabilities are too even: you raise 2, not e, to the power of the logits. The ratio of two classes one logit apart should be about 2.718.",
    },
    "sigmoid-of-each": {
      feedback:
        "You apply the sigmoid to each logit by itself. Then the outputs don't know of each other; in softmax one class can only gain what others lose.",
    },
    "returns-logarithms": {
      feedback:
        "Your outputs are negative: these are the logarithms of the probabilities. They are useful for the loss, but here the probabilities themselves are wanted.",
    },
    "overwrites-the-logits": {
      feedback:
        "The probabilities are right, but the list of logits you were given no longer holds the logits. The caller still needs them, for the loss for example: write into a new list.",
    },
  },

  *shrink([z]) {
    for (const shorter of shorterTogether([z] as const)) yield shorter;
    for (const simpler of simplerLists(z)) yield [simpler];
  },
});

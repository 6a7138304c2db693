import { gradient } from "@gradus/engine/diff";
import { add, component, type Expression, multiply, power, sum } from "@gradus/engine/symbolic";
import { type FunctionArgument, functionOfVector, type OfVector } from "@gradus/exercise";
import { defineSecret } from "../../src/define-secret.ts";
import { drawVectorExpression } from "../../src/draw/vector-expression.ts";
import { simplerNumbers } from "../../src/shrink/simpler-number.ts";

type Arguments = readonly [f: FunctionArgument<OfVector>, w: readonly number[], h: number];

const w = (index: number): Expression => component("w", index);
const wideSteps = [0.5, 0.2, 0.1, 0.05];
const smallSteps = [1e-2, 1e-3, 1e-4];

/** w₀² + w₁² + … */
const bowl = (dimension: number): FunctionArgument<OfVector> =>
  functionOfVector(sum(Array.from({ length: dimension }, (_, i) => power(w(i), 2))), dimension);

const cube = functionOfVector(power(w(0), 3), 1);
const productOfTwo = functionOfVector(multiply(w(0), w(1)), 2);

export default defineSecret<Arguments, readonly number[]>({
  inputs: {
    edges: [
      [cube, [0], 0.5],
      [productOfTwo, [2, -3], 0.1],
      [functionOfVector(add(power(w(0), 3), power(w(2), 3)), 3), [1, 2, -1], 0.1],
      [bowl(4), [1, 0, -2, 3], 1e-3],
    ],
    strata: [
      {
        name: "one variable",
        draw: (random) => [
          functionOfVector(drawVectorExpression(random, 1), 1),
          random.vector(1, -2, 2, 0.1),
          random.pick(wideSteps),
        ],
      },
      {
        name: "several variables and a wide step",
        draw: (random) => {
          const n = random.integer(2, 5);
          return [
            functionOfVector(drawVectorExpression(random, n), n),
            random.vector(n, -2, 2, 0.1),
            random.pick(wideSteps),
          ];
        },
      },
      {
        name: "several variables and a small step",
        draw: (random) => {
          const n = random.integer(2, 5);
          return [
            functionOfVector(drawVectorExpression(random, n), n),
            random.vector(n, -2, 2, 0.1),
            random.pick(smallSteps),
          ];
        },
      },
    ],
  },

  reference: (f, at, h) => gradient(f, at, { h }),

  outputs: [
    {
      id: "gradient",
      title: "the partial derivatives",
      path: [],
      comparison: {
        kind: "close",
        absolute: 1e-9,
        relative: 1e-9,
        why: "The same formula at the same h ≥ 1e-4 and |f| below 100: rounding stays under 4e-10, and a result rounded to single precision is off by 1e-7.",
      },
      weight: 7,
    },
  ],

  properties: [
    {
      id: "exact-for-parabolas",
      title: "the gradient of w₀² + w₁² + … comes out exactly",
      feedback:
        "For the sum of squares the symmetric difference has no error at all, and the gradient is 2w, one entry for each variable. Yours differs, so either the two sides do not balance or a coordinate is not where it should be.",
      weight: 1,
      derive: ([, at, h]) => [[bowl(at.length), at, h]],
      holds: ([, slopes = []], [, at]) =>
        slopes.every((slope, i) => Math.abs(slope - 2 * (at[i] ?? NaN)) < 1e-7),
    },
    {
      id: "scales-with-f",
      title: "twice the function has twice the gradient",
      feedback:
        "Doubling f should double every entry of the gradient. Yours does not follow: its length carries information that must not be thrown away.",
      weight: 1,
      derive: ([f, at, h]) => [[doubled(f), at, h]],
      holds: ([single = [], double = []]) =>
        double.every((slope, i) => Math.abs(slope - 2 * (single[i] ?? NaN)) < 1e-7),
    },
  ],

  cost: {
    title: "f is called at most twice for each variable",
    feedback:
      "The values are right, but f was called more than twice for each variable. With a million weights every extra call is felt: one value on each side is all that a coordinate needs.",
    weight: 1,
    functionIndex: 0,
    calls: ([, at]) => 2 * at.length,
  },

  misconceptions: {
    "nudges-pile-up": {
      feedback:
        "Your first entry is right, the later ones are not: the nudge of one coordinate is still there when the next is tried. Each partial derivative starts from the untouched point.",
    },
    "unit-length": {
      feedback:
        "You scale the gradient to length 1. Its direction is right, but its length says how steep the function is, and that is lost.",
    },
    "points-downhill": {
      feedback:
        "All your signs are reversed: this is the direction of descent. The gradient itself points to where f grows.",
    },
    "sums-the-partials": {
      feedback:
        "You return a single number, the sum of the partial derivatives. The gradient keeps them apart: one entry for each variable.",
    },
    "nudges-all-at-once": {
      feedback:
        "You move all coordinates at the same time, so each entry shows the slope along the diagonal. A partial derivative moves one coordinate while the others stand still.",
    },
    "divides-by-h": {
      feedback:
        "All your slopes come out twice as steep as they should. The two points lie h to either side: how far apart are they?",
    },
    "forward-difference": {
      feedback:
        "You compare the nudged point with the point itself, which looks to one side only. Nudge to both sides and the largest part of the error cancels, at the price of the same number of calls.",
    },
    "fixed-step": {
      feedback:
        "Your answer does not change when h changes: you use a step of your own. Here the caller chooses the step, and with h = 0.5 the answer must show the error of h = 0.5.",
    },
    "single-precision": {
      feedback:
        "Your slopes are right to about seven digits and wrong after that, because a Float32Array holds no more. A difference of nearly equal values needs every digit: compute in double precision.",
    },
    "moves-the-point": {
      feedback:
        "The values are right, but you nudge the caller's own list and move it back. Adding and subtracting h does not always return the same number, so w ends up a little changed: nudge a copy.",
    },
  },

  *shrink([f, at, h]) {
    if (at.length > 1) {
      yield [cube, at.slice(0, 1), h];
      if (at.length > 2) yield [productOfTwo, at.slice(0, 2), h];
    }
    if (at.length === 1 && !isSame(f, cube)) yield [cube, at, h];
    if (at.length === 2 && !isSame(f, productOfTwo)) yield [productOfTwo, at, h];
    if (h !== 0.5) yield [f, at, 0.5];
    for (const [i, value] of at.entries()) {
      for (const simpler of simplerNumbers(value)) yield [f, at.with(i, simpler), h];
    }
  },
});

function doubled({ $function }: FunctionArgument<OfVector>): FunctionArgument<OfVector> {
  const single = $function.body as Expression; // a function with one number as its value has one tree
  return { $function: { ...$function, body: multiply(2, single) } };
}

const isSame = (f: FunctionArgument, g: FunctionArgument): boolean =>
  JSON.stringify(f) === JSON.stringify(g);

import { central } from "@gradus/engine/diff";
import { apply, constant, power, variable } from "@gradus/engine/symbolic";
import { type FunctionArgument, type Scalar, scalarFunction } from "@gradus/exercise";
import { defineSecret } from "../../src/define-secret.ts";
import { linearCombination } from "../../src/draw/linear-combination.ts";
import {
  drawCosineAndParabola,
  drawCubic,
  drawExponential,
  drawWave,
} from "../../src/draw/scalar-expression.ts";
import { simplerFunctions } from "../../src/shrink/simpler-function.ts";
import { simplerNumbers } from "../../src/shrink/simpler-number.ts";

type Arguments = readonly [f: FunctionArgument<Scalar>, x: number, h: number];

const x = variable("x");
const smallSteps = [1e-2, 1e-3, 1e-4, 1e-5];
const wideSteps = [0.5, 0.25, 0.2, 0.1];

export default defineSecret<Arguments, number>({
  inputs: {
    edges: [
      [scalarFunction(power(x, 3)), 0, 0.5],
      [
        scalarFunction(
          linearCombination([
            [-2, x],
            [1, null],
          ]),
        ),
        -1,
        0.25,
      ],
      [scalarFunction(constant(3)), 1.5, 0.1],
      [scalarFunction(apply("exp", x)), 0, 1e-5],
    ],
    strata: [
      {
        name: "a cubic and a wide step",
        draw: (random) => [
          scalarFunction(drawCubic(random)),
          random.grid(-2, 2, 0.1),
          random.pick(wideSteps),
        ],
      },
      {
        name: "a wave",
        draw: (random) => [
          scalarFunction(drawWave(random)),
          random.grid(-2, 2, 0.1),
          random.pick(smallSteps),
        ],
      },
      {
        name: "an exponential and a wide step",
        draw: (random) => [
          scalarFunction(drawExponential(random)),
          random.grid(-2, 2, 0.1),
          random.pick(wideSteps),
        ],
      },
      {
        name: "a cosine and a parabola",
        draw: (random) => [
          scalarFunction(drawCosineAndParabola(random)),
          random.grid(-2, 2, 0.1),
          random.pick(smallSteps),
        ],
      },
    ],
  },

  reference: (f, at, h) => central(f, at, { h }).value,

  outputs: [
    {
      id: "slope",
      title: "the estimated slope",
      path: [],
      comparison: {
        kind: "close",
        absolute: 1e-8,
        relative: 1e-8,
        why: "The same formula at the same h: only rounding differs, about 2e-16·|f|/h, 4e-10 at h = 1e-5.",
      },
      weight: 7,
    },
  ],

  properties: [
    {
      id: "order-two",
      title: "a step ten times smaller makes the error a hundred times smaller",
      feedback:
        "Shrinking h tenfold should shrink the error about a hundredfold, because the errors of the two sides cancel to first order. Yours shrinks at another rate. Check that the two sample points lie equally far from x.",
      weight: 1.5,
      derive: ([, at]) => [
        [scalarFunction(apply("exp", x)), at, 0.1],
        [scalarFunction(apply("exp", x)), at, 0.01],
      ],
      holds: ([, coarse = 0, fine = 0], [, at]) => {
        const error = (slope: number): number => Math.abs(slope - Math.exp(at));
        const order = Math.log10(error(coarse) / error(fine));
        return order > 1.8 && order < 2.2;
      },
    },
    {
      id: "exact-for-parabolas",
      title: "the slope of a parabola comes out exactly",
      feedback:
        "For 3x² − x the symmetric difference has no error at all, whatever h is: what the point on the right overshoots, the point on the left makes up. Yours misses, so the two sides do not balance yet.",
      weight: 0.5,
      derive: ([, at, h]) => [
        [
          scalarFunction(
            linearCombination([
              [3, power(x, 2)],
              [-1, x],
            ]),
          ),
          at,
          h,
        ],
      ],
      holds: ([, slope = 0], [, at]) => Math.abs(slope - (6 * at - 1)) < 1e-7,
    },
  ],

  cost: {
    title: "f is called at most twice",
    feedback:
      "The value is right, but f was called more often than twice. In training each call is a whole pass through the network, so find the form that needs one value on each side and nothing else.",
    weight: 1,
    functionIndex: 0,
    calls: () => 2,
  },

  misconceptions: {
    "forward-difference": {
      feedback:
        "You compare f at x + h with f at x: both points lie on one side of the slope you want. That error shrinks only in step with h; looking equally far to both sides makes the largest part of it cancel.",
    },
    "backward-difference": {
      feedback:
        "You compare f at x with f at x − h: both points lie on one side of the slope you want. Look equally far to both sides and the largest part of the error cancels.",
    },
    "divides-by-h": {
      feedback:
        "All your slopes come out twice as steep as they should. You sample at x − h and at x + h: how far apart are those two points?",
    },
    "missing-parentheses": {
      feedback:
        "Your result shrinks when h shrinks, although a slope should settle. Division and multiplication are carried out from left to right, so look at which part of your expression the final h belongs to.",
    },
    "fixed-step": {
      feedback:
        "Your answer does not change when h changes: you use a step of your own. A small step is often better, but here the caller chooses it, and with h = 0.5 the answer must show the error of h = 0.5.",
    },
    "vanishing-step": {
      feedback:
        "You use a step of about 1e-15 in place of h. So close to x, the two values of f agree in nearly all their digits, and their difference is mostly rounding noise. Use the h you are given.",
    },
    "reversed-sign": {
      feedback:
        "A rising function came out with a falling slope. The numerator and the denominator have to run in the same direction along the x-axis.",
    },
    "half-width": {
      feedback:
        "All your slopes come out half as steep as they should. The distance between your two sample points and the number you divide by do not match.",
    },
    "slope-at-x-plus-h": {
      feedback:
        "Your two sample points are the right distance apart, but their middle is not x: you measured the slope a little further along. Place one point on each side of x.",
    },
  },

  *shrink([f, at, h]) {
    for (const simpler of simplerFunctions(f)) yield [simpler, at, h];
    for (const simpler of simplerNumbers(at)) yield [f, simpler, h];
    if (h !== 0.5) yield [f, at, 0.5];
  },
});

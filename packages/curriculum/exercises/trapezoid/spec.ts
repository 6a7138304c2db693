import { trapezoid } from "@gradus/engine/integral";
import { apply, constant, power, variable } from "@gradus/engine/symbolic";
import { type FunctionArgument, type Scalar, scalarFunction } from "@gradus/exercise";
import { defineSecret } from "../../src/define-secret.ts";
import { linearCombination } from "../../src/draw/linear-combination.ts";
import { drawCubic, drawScalarExpression } from "../../src/draw/scalar-expression.ts";
import { simplerFunctions } from "../../src/shrink/simpler-function.ts";

type Arguments = readonly [f: FunctionArgument<Scalar>, a: number, b: number, n: number];

const x = variable("x");

export default defineSecret<Arguments, number>({
  inputs: {
    edges: [
      [scalarFunction(constant(3)), -1, 1, 5],
      [
        scalarFunction(
          linearCombination([
            [2, x],
            [1, null],
          ]),
        ),
        -2,
        3,
        1,
      ],
      [scalarFunction(power(x, 2)), 0, 1, 2],
      [scalarFunction(apply("exp", x)), -1, 2, 150],
    ],
    strata: [
      {
        name: "a single trapezoid",
        draw: (random) => [
          scalarFunction(drawScalarExpression(random)),
          random.grid(-2, 0, 0.1),
          random.grid(0.5, 2.5, 0.1),
          1,
        ],
      },
      {
        name: "a few trapezoids",
        draw: (random) => [
          scalarFunction(drawScalarExpression(random)),
          random.grid(-2, 0, 0.1),
          random.grid(0.5, 2.5, 0.1),
          random.integer(2, 8),
        ],
      },
      {
        name: "a cubic and a few trapezoids",
        draw: (random) => [
          scalarFunction(drawCubic(random)),
          random.grid(-1, 1, 0.1),
          random.grid(1.5, 2.5, 0.1),
          random.integer(2, 8),
        ],
      },
      {
        name: "many trapezoids",
        draw: (random) => [
          scalarFunction(drawScalarExpression(random)),
          random.grid(-2, 0, 0.1),
          random.grid(0.5, 2.5, 0.1),
          random.integer(20, 200),
        ],
      },
    ],
  },

  reference: (f, a, b, n) => trapezoid(f, a, b, { n }).value,

  outputs: [
    {
      id: "area",
      title: "the approximate integral",
      path: [],
      comparison: {
        kind: "close",
        absolute: 1e-10,
        relative: 1e-10,
        why: "Up to 201 terms in any order, and sample points reached by adding the width again and again: rounding stays near 1e-13.",
      },
      weight: 7,
    },
  ],

  properties: [
    {
      id: "order-two",
      title: "twice as many trapezoids make the error a quarter",
      feedback:
        "Doubling n should divide the error by four, and yours does not. Usually one of the weights is off: the error of a wrong end point shrinks only in step with n.",
      weight: 1,
      derive: ([, a]) => [
        [scalarFunction(apply("exp", x)), a, a + 1, 8],
        [scalarFunction(apply("exp", x)), a, a + 1, 16],
      ],
      holds: ([, coarse = 0, fine = 0], [, a]) => {
        const error = (area: number): number => Math.abs(area - (Math.exp(a + 1) - Math.exp(a)));
        const order = Math.log2(error(coarse) / error(fine));
        return order > 1.9 && order < 2.1;
      },
    },
    {
      id: "exact-for-lines",
      title: "the area under a line comes out exactly",
      feedback:
        "The area under the line 2x + 1 is a trapezoid itself, so the rule has to be exact there for every n. Yours is not: add up your weights and compare with b − a.",
      weight: 1,
      derive: ([, a, b, n]) => [
        [
          scalarFunction(
            linearCombination([
              [2, x],
              [1, null],
            ]),
          ),
          a,
          b,
          n,
        ],
      ],
      holds: ([, area = 0], [, a, b]) => Math.abs(area - (b * b + b - a * a - a)) < 1e-9,
    },
  ],

  cost: {
    title: "f is called at most n + 1 times",
    feedback:
      "The value is right, but f was called more often than there are edges. Neighbouring trapezoids share an edge, so each height is needed only once.",
    weight: 1,
    functionIndex: 0,
    calls: ([, , , n]) => n + 1,
  },

  misconceptions: {
    "ends-in-full": {
      feedback:
        "Your area is too large by half of each end strip. An inner edge belongs to two trapezoids, an end edge only to one: the two kinds cannot have the same weight.",
    },
    "ends-left-out": {
      feedback:
        "The heights at a and b are missing from your sum. With a single trapezoid you get 0, although its two edges are all there is.",
    },
    "left-rectangles": {
      feedback:
        "You add up rectangles that are as high as the curve at their left edge: one end counts in full and the other not at all. A trapezoid uses both of its edges.",
    },
    "right-rectangles": {
      feedback:
        "You add up rectangles that are as high as the curve at their right edge: one end counts in full and the other not at all. A trapezoid uses both of its edges.",
    },
    "midpoint-rectangles": {
      feedback:
        "You measure the height in the middle of each strip. That is the midpoint rule, a good one, but its values differ: on a curve that bends upward it lies below the area, and trapezoids lie above.",
    },
    "last-point-twice": {
      feedback:
        "Your loop runs one step too far: the height at b is counted once as an end and again as an inner point.",
    },
    "inner-points-doubled": {
      feedback:
        "You halve the ends and also double the inner points. Either is right by itself, together they are not: try f(x) = 1, for which the area is simply b − a.",
    },
    "n-points": {
      feedback:
        "You use n points, which makes n − 1 trapezoids; for n = 1 the width even becomes infinite. How many edges do n strips side by side have?",
    },
    "width-left-out": {
      feedback:
        "You add up heights but never multiply by the width of a strip. The more trapezoids you take, the larger your result gets, while the area stays what it is.",
    },
  },

  *shrink([f, a, b, n]) {
    for (const simpler of simplerFunctions(f)) yield [simpler, a, b, n];
    for (const fewer of [1, 2, 3].filter((k) => k < n)) yield [f, a, b, fewer];
    if (a !== 0 && b > 0) yield [f, 0, b, n];
    if (b !== a + 1) yield [f, a, a + 1, n];
  },
});

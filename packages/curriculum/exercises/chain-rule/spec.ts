import {
  add,
  apply,
  constant,
  differentiate,
  divide,
  type Expression,
  multiply,
  power,
  simplify,
  variable,
} from "@gradus/engine/symbolic";
import type { Random } from "@gradus/engine/random";
import { type FunctionArgument, type Scalar, scalarFunction } from "@gradus/exercise";
import { defineSecret } from "../../src/define-secret.ts";
import { linearCombination } from "../../src/draw/linear-combination.ts";
import { simplerNumbers } from "../../src/shrink/simpler-number.ts";

type Arguments = readonly [
  outerD: FunctionArgument<Scalar>,
  innerD: FunctionArgument<Scalar>,
  inner: FunctionArgument<Scalar>,
  x: number,
];

const x = variable("x");
const u = variable("u");

/** The derivative of the outer function at u, and an inner function of x with its own derivative. */
const composition = (outerD: Expression, inner: Expression, at: number): Arguments => [
  scalarFunction(outerD, "u"),
  scalarFunction(simplify(differentiate(inner, "x"))),
  scalarFunction(inner),
  at,
];

const outerDerivatives = [
  apply("cos", u),
  apply("exp", u),
  multiply(2, u),
  divide(1, add(1, power(u, 2))),
  multiply(3, power(u, 2)),
];

const line = (random: Random): Expression =>
  linearCombination([
    [random.pick([-1, 1]) * random.grid(1.5, 3, 0.1), x],
    [random.grid(0.5, 2, 0.1), null],
  ]);

const parabola = (random: Random): Expression =>
  linearCombination([
    [random.grid(0.5, 1.5, 0.1), power(x, 2)],
    [random.grid(0.3, 1, 0.1), null],
  ]);

const wave = (random: Random): Expression =>
  linearCombination([
    [random.grid(1.2, 2, 0.1), apply("sin", x)],
    [random.grid(0.3, 1, 0.1), null],
  ]);

const stratum = (name: string, inner: (random: Random) => Expression) => ({
  name,
  draw: (random: Random): Arguments =>
    composition(random.pick(outerDerivatives), inner(random), random.grid(-1.5, 1.5, 0.1)),
});

export default defineSecret<Arguments, number>({
  inputs: {
    edges: [
      composition(apply("cos", u), power(x, 2), 0),
      composition(
        multiply(2, u),
        linearCombination([
          [-1, x],
          [1, null],
        ]),
        1,
      ),
      composition(apply("exp", u), constant(0.5), 2),
      composition(apply("cos", u), apply("sin", x), 1.5),
    ],
    strata: [
      stratum("a line inside", line),
      stratum("a parabola inside", parabola),
      stratum("a wave inside", wave),
    ],
  },

  // (f ∘ g)′(x) = f′(g(x)) · g′(x)
  reference: (outerD, innerD, inner, at) => outerD(inner(at)) * innerD(at),

  outputs: [
    {
      id: "slope",
      title: "the slope of the composition",
      path: [],
      comparison: {
        kind: "close",
        absolute: 1e-12,
        relative: 1e-10,
        why: "One product of given values: only its rounding may differ.",
      },
      weight: 8,
    },
  ],

  properties: [
    {
      id: "identity-inside",
      title: "with the identity inside, the outer slope is left as it is",
      feedback:
        "With inner(x) = x nothing is composed, so the answer has to be the outer slope itself. Yours is something else: one of your factors does not become 1 there.",
      weight: 1,
      derive: ([outerD, , , at]) => [
        [outerD, scalarFunction(constant(1)), scalarFunction(x), at],
        [scalarFunction(constant(1), "u"), outerD, scalarFunction(x), at],
      ],
      // once the outer slope is the only one that counts, once the inner
      holds: ([, outer = 0, inner = 0]) =>
        Math.abs(outer - inner) <= 1e-10 * Math.abs(outer) + 1e-12,
    },
    {
      id: "inner-speed",
      title: "twice the inner slope makes twice the slope",
      feedback:
        "When the inner function moves twice as fast, so does the whole. Your answer does not follow: the inner slope has to enter as a factor.",
      weight: 1,
      derive: ([outerD, innerD, inner, at]) => [
        [outerD, innerD, inner, at],
        [outerD, doubled(innerD), inner, at],
      ],
      holds: ([, single = 0, double = 0]) =>
        Math.abs(double - 2 * single) <= 1e-10 * Math.abs(double) + 1e-12,
    },
  ],

  misconceptions: {
    "no-inner-slope": {
      feedback:
        "You take the outer slope in the right place, but the inner function moves at a speed of its own and your answer does not notice. If u changes three times as fast as x, what does that do to the whole?",
    },
    "outer-slope-at-x": {
      feedback:
        "You evaluate the outer slope at x. The outer function never sees x, only what the inner function makes of it: at which number does it work?",
    },
    "outer-slope-at-inner-slope": {
      feedback:
        "You hand the inner slope to the outer derivative. The outer function receives the value of the inner one; its slope comes in afterwards.",
    },
    "adds-the-slopes": {
      feedback:
        "You add the two slopes. Think of gears: if the first wheel turns three times as fast as x and the second twice as fast as the first, how fast is the second compared with x?",
    },
    "inner-slope-at-u": {
      feedback:
        "Your inner slope is measured at the inner value u. The inner function works on x, so its slope has to be measured there.",
    },
    "inner-value-as-factor": {
      feedback:
        "You multiply by the value of the inner function, not by its slope. Where the inner function stands tells the outer slope where to look; how fast it moves is the factor.",
    },
    "product-of-functions": {
      feedback:
        "Your formula is a product rule: it treats the two functions as multiplied, but here one is put into the other. Follow a small change of x through the inner function first, then through the outer one.",
    },
  },

  *shrink([outerD, innerD, inner, at]) {
    for (const simpler of simplerNumbers(at)) yield [outerD, innerD, inner, simpler];
    const simple = composition(multiply(2, u), multiply(3, x), at);
    if (JSON.stringify(simple[2]) !== JSON.stringify(inner)) yield simple;
  },
});

function doubled(f: FunctionArgument<Scalar>): FunctionArgument<Scalar> {
  const { parameters, body } = f.$function;
  const single = body as Expression; // a scalar function has one tree
  return { $function: { parameters, body: multiply(2, single) } };
}

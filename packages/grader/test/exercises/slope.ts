import {
  defineExercise,
  definePublic,
  type Exercise,
  type FunctionArgument,
  type Scalar,
  scalarFunction,
} from "@gradus/exercise";
import { apply, power, variable } from "@gradus/engine/symbolic";

/** A scalar exercise with a function argument: the central difference, with a limit on calls. */
type Arguments = readonly [f: FunctionArgument<Scalar>, x: number, h: number];

const x = variable("x");
const curves = [power(x, 2), power(x, 3), apply("sin", x), apply("exp", x)];

const spec = defineExercise<Arguments, number>({
  inputs: {
    edges: [[scalarFunction(power(x, 3)), 0, 0.5]],
    strata: [
      {
        name: "smooth curves",
        draw: (random) => [
          scalarFunction(random.pick(curves)),
          random.grid(-2, 2, 0.01),
          random.pick([0.1, 0.05, 0.01]),
        ],
      },
    ],
    fresh: 20,
  },
  reference: (f, at, h) => (f(at + h) - f(at - h)) / (2 * h),
  outputs: [
    {
      id: "slope",
      title: "the slope",
      path: [],
      comparison: { kind: "close", absolute: 1e-9, relative: 1e-9, why: "the same formula" },
      weight: 3,
    },
  ],
  properties: [
    {
      id: "odd-in-h",
      title: "turning h around changes nothing",
      feedback: "Looking left first or right first gives the same slope.",
      weight: 1,
      derive: ([f, at, h]) => [[f, at, -h]],
      holds: ([there = 0, back = 0]) => Math.abs(there - back) <= 1e-9 * (1 + Math.abs(there)),
    },
  ],
  cost: {
    title: "f is called at most twice",
    feedback: "Two samples are enough.",
    weight: 1,
    functionIndex: 0,
    calls: () => 2,
  },
  misconceptions: {
    forward: {
      feedback: "You look to the right only: the error shrinks with h, not with h squared.",
    },
    "divide-by-h": { feedback: "The two samples are 2h apart." },
    wasteful: { feedback: "The sample in the middle cancels." },
  },
});

type Entry = (f: (x: number) => number, x: number, h: number) => number;
const forward: Entry = (f, at, h) => (f(at + h) - f(at)) / h;
const divideByH: Entry = (f, at, h) => (f(at + h) - f(at - h)) / h;
const wasteful: Entry = (f, at, h) => ((f(at + h) - f(at)) / h + (f(at) - f(at - h)) / h) / 2;

const publicHalf = definePublic({
  slug: "slope",
  title: "Slope",
  section: "first-principles",
  level: "beginner",
  summary: "The central difference.",
  spellings: {
    typescript: {
      entry: "slope",
      signature: "export function slope(f: (x: number) => number, x: number, h: number): number",
      available: true,
    },
    python: {
      entry: "slope",
      signature: "def slope(f, x: float, h: float) -> float",
      available: false,
    },
  },
  parameters: ["f", "x", "h"],
  examples: [{ args: [scalarFunction(power(x, 2)), 3, 0.5], expected: 6 }],
  conventions: [],
});

export const slope: Exercise = {
  public: publicHalf,
  spec,
  wrongPrograms: { forward, "divide-by-h": divideByH, wasteful },
  drive: null,
  hints: [],
  version: "test",
};

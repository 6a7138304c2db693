import { type Data, defineExercise, definePublic, type Exercise } from "@gradus/exercise";

/** A vector exercise with a record as its answer: one step w − η g and the length of the gradient. */
type Arguments = readonly [w: readonly number[], gradient: readonly number[], rate: number];
interface Step extends Readonly<Record<string, Data>> {
  readonly w: readonly number[];
  readonly length: number;
}

const lengthOf = (vector: readonly number[]): number => Math.hypot(...vector);

const spec = defineExercise<Arguments, Step>({
  inputs: {
    edges: [[[0], [0], 0.5]],
    strata: [
      {
        name: "vectors",
        draw: (random) => {
          const size = random.integer(1, 4);
          return [
            random.vector(size, -3, 3, 0.01),
            random.vector(size, -3, 3, 0.01),
            random.pick([0.1, 0.5]),
          ];
        },
      },
    ],
    fresh: 20,
  },
  reference: (w, gradient, rate) => ({
    w: w.map((value, index) => value - rate * (gradient[index] ?? 0)),
    length: lengthOf(gradient),
  }),
  outputs: [
    {
      id: "weights",
      title: "the new weights",
      path: ["w"],
      comparison: { kind: "update", from: 0, absolute: 1e-12, relative: 1e-9, why: "one step" },
      weight: 2,
    },
    {
      id: "length",
      title: "the length of the gradient",
      path: ["length"],
      comparison: { kind: "close", absolute: 1e-12, relative: 1e-9, why: "one sum of squares" },
      weight: 1,
    },
  ],
  misconceptions: {
    ascent: { feedback: "You went uphill." },
    "in-place": { feedback: "You wrote into the weights that you were given." },
  },
});

type Entry = (w: number[], gradient: readonly number[], rate: number) => Step;
const ascent: Entry = (w, gradient, rate) => ({
  w: w.map((value, index) => value + rate * (gradient[index] ?? 0)),
  length: lengthOf(gradient),
});
const inPlace: Entry = (w, gradient, rate) => {
  for (const [index, slopeHere] of gradient.entries())
    w[index] = (w[index] ?? 0) - rate * slopeHere;
  return { w, length: lengthOf(gradient) };
};

const publicHalf = definePublic({
  slug: "shifted",
  title: "A step",
  section: "gradient-descent",
  level: "beginner",
  summary: "One step of gradient descent.",
  spellings: {
    typescript: {
      entry: "step",
      signature:
        "export function step(w: number[], gradient: number[], rate: number): { w: number[]; length: number }",
      available: true,
    },
    python: { entry: "step", signature: "def step(w, gradient, rate)", available: false },
  },
  parameters: ["w", "gradient", "rate"],
  examples: [{ args: [[1, 2], [3, 4], 0.5], expected: { w: [-0.5, 0], length: 5 } }],
  conventions: [],
});

export const shifted: Exercise = {
  public: publicHalf,
  spec,
  wrongPrograms: { ascent, "in-place": inPlace },
  drive: null,
  hints: [],
  version: "test",
};

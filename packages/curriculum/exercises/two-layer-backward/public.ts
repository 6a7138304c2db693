import { definePublic } from "@gradus/exercise";

export default definePublic({
  slug: "two-layer-backward",
  title: "Backprop through two layers",
  section: "two-layer-network",
  level: "advanced",
  summary: "Compute the gradients of all parameters of a network with one hidden layer.",
  spellings: {
    typescript: {
      entry: "gradients",
      signature:
        "export function gradients(n: Net): { dW1: number[][]; db1: number[]; dW2: number[][]; db2: number[] }",
      available: true,
    },
    python: { entry: "gradients", signature: "def gradients(net) -> dict", available: false },
  },
  parameters: ["n"],
  examples: [
    {
      args: [
        {
          X: [
            [0, 0],
            [0, 1],
            [1, 0],
            [1, 1],
          ],
          W1: [
            [1, -1],
            [1, 1],
          ],
          b1: [0, 0.5],
          W2: [[1], [-1]],
          b2: [0],
          Y: [[0], [1], [1], [0]],
        },
      ],
      expected: {
        dW1: [
          [0.13715826370591214, -0.2043936190484109],
          [0.048778786247947264, -0.048778786247947264],
        ],
        db1: [-0.01845656909455151, -0.14316395344748362],
        dW2: [[0.1859370499538594], [-0.08403285607672184]],
        db2: [0.07592859810498485],
      },
      note: "The four examples of XOR. Three hidden sums are at or below 0, where the gate is shut.",
    },
    {
      args: [{ X: [[2]], W1: [[1, -1]], b1: [0, 0], W2: [[1], [1]], b2: [-2], Y: [[1]] }],
      expected: { dW1: [[-1, 0]], db1: [-0.5, 0], dW2: [[-1], [0]], db2: [-0.5] },
      note: "Small enough for paper: the output is σ(0) = 0.5, and the second hidden unit is shut.",
    },
  ],
  conventions: [
    "The rows of X and Y are examples; the loss is the mean over the examples of binary cross-entropy, summed over the outputs.",
    "The slope of ReLU at 0 is 0.",
    "Each gradient has the shape of its parameter.",
    "The net you are given stays as it is.",
  ],
});

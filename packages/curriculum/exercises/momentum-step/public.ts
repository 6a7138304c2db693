import { definePublic } from "@gradus/exercise";

export default definePublic({
  slug: "momentum-step",
  title: "Momentum step",
  section: "sgd-momentum",
  level: "intermediate",
  summary: "Move the weights by one step of gradient descent with momentum.",
  spellings: {
    typescript: {
      entry: "momentumStep",
      signature:
        "export function momentumStep(w: number[], v: number[], g: number[], lr: number, beta: number): [number[], number[]]",
      available: true,
    },
    python: {
      entry: "momentum_step",
      signature: "def momentum_step(w, v, g, lr, beta) -> tuple[list[float], list[float]]",
      available: false,
    },
  },
  parameters: ["w", "v", "g", "lr", "beta"],
  examples: [
    {
      args: [[0, 0], [1, -0.5], [0.2, 2], 0.1, 0.9],
      expected: [
        [-0.11000000000000001, -0.15500000000000003],
        [1.1, 1.55],
      ],
      note: "In the second component the new gradient outweighs the old velocity and turns it round.",
    },
    {
      args: [[1], [2], [0], 0.1, 0.5],
      expected: [[0.9], [1]],
      note: "No gradient, and still the weight moves on: the velocity has not faded yet.",
    },
  ],
  conventions: [
    "The gradient is added in full: v ← βv + g, not an average.",
    "The learning rate stands outside the velocity.",
    "The lists you are given stay as they are; return new ones.",
  ],
});

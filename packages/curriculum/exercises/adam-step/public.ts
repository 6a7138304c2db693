import { definePublic } from "@gradus/exercise";

export default definePublic({
  slug: "adam-step",
  title: "One Adam step",
  section: "adam",
  level: "advanced",
  summary: "Move the weights by one step of Adam and return the new state of its two averages.",
  spellings: {
    typescript: {
      entry: "adamStep",
      signature:
        "export function adamStep(w: number[], m: number[], v: number[], g: number[], t: number, lr: number, b1: number, b2: number, eps: number): [number[], number[], number[]]",
      available: true,
    },
    python: {
      entry: "adam_step",
      signature: "def adam_step(w, m, v, g, t, lr, b1, b2, eps) -> tuple[list, list, list]",
      available: false,
    },
  },
  parameters: ["w", "m", "v", "g", "t", "lr", "b1", "b2", "eps"],
  examples: [
    {
      args: [[4, 2], [0, 0], [0, 0], [8, 12], 1, 0.1, 0.9, 0.999, 1e-8],
      expected: [
        [3.900000000125, 1.9000000000833333],
        [0.7999999999999998, 1.1999999999999997],
        [0.06400000000000006, 0.14400000000000013],
      ],
      note: "The very first step: both weights move by almost exactly lr, although one gradient is half again as large as the other.",
    },
    {
      args: [[1], [0.5], [0.09], [-0.2], 3, 0.01, 0.9, 0.999, 1e-8],
      expected: [[0.9971037101385946], [0.43], [0.08994999999999999]],
      note: "The gradient points the other way, but the average m still remembers the way downhill.",
    },
  ],
  conventions: [
    "t is the number of this step and counts from 1.",
    "The averages are returned as they are stored: without bias correction.",
    "ε is added outside the root, after the bias correction.",
    "The lists you are given stay as they are; return new ones.",
  ],
});

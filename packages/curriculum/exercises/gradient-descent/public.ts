import { add, component, multiply, power } from "@gradus/engine/symbolic";
import { definePublic, functionOfVector, vectorFunction } from "@gradus/exercise";

const w = (index: number) => component("w", index);
const valley = functionOfVector(add(power(w(0), 2), multiply(3, power(w(1), 2))), 2);
const slopes = vectorFunction([multiply(2, w(0)), multiply(6, w(1))], 2);

export default definePublic({
  slug: "gradient-descent",
  title: "Gradient descent with history",
  section: "gradient-descent",
  level: "intermediate",
  summary: "Walk downhill for a number of steps and record the loss along the way.",
  spellings: {
    typescript: {
      entry: "descend",
      signature:
        "export function descend(f: (w: number[]) => number, grad: (w: number[]) => number[], w0: number[], lr: number, steps: number): [number[], number[]]",
      available: true,
    },
    python: {
      entry: "descend",
      signature: "def descend(f, grad, w0, lr, steps) -> tuple[list[float], list[float]]",
      available: false,
    },
  },
  parameters: ["f", "grad", "w0", "lr", "steps"],
  examples: [
    {
      args: [valley, slopes, [4, 2], 0.1, 1],
      expected: [
        [3.2, 0.7999999999999998],
        [28, 12.16],
      ],
      note: "One step makes two losses: before it and after it.",
    },
    {
      args: [valley, slopes, [4, 2], 0.1, 3],
      expected: [
        [2.048, 0.12799999999999995],
        [28, 12.16, 6.8608, 4.243456],
      ],
      note: "The steps get shorter although lr stays the same: the gradient is taken anew at each point.",
    },
    {
      args: [valley, slopes, [1, -1], 0.1, 0],
      expected: [[1, -1], [4]],
      note: "No step at all: the start and its loss.",
    },
  ],
  conventions: [
    "The history begins with the loss at w0, so it has steps + 1 entries.",
    "The list w0 stays as it is.",
    "A learning rate that is too large makes the loss grow; that is no reason to stop.",
  ],
});

import { add, component, multiply, power } from "@gradus/engine/symbolic";
import { definePublic, functionOfVector } from "@gradus/exercise";

const w = (index: number) => component("w", index);

export default definePublic({
  slug: "numeric-gradient",
  title: "Numerical gradient",
  section: "gradient-vector",
  level: "intermediate",
  summary: "Estimate every partial derivative of a function of many variables.",
  spellings: {
    typescript: {
      entry: "gradient",
      signature:
        "export function gradient(f: (w: number[]) => number, w: number[], h: number): number[]",
      available: true,
    },
    python: {
      entry: "gradient",
      signature: "def gradient(f, w: list[float], h: float) -> list[float]",
      available: false,
    },
  },
  parameters: ["f", "w", "h"],
  examples: [
    {
      args: [functionOfVector(add(power(w(0), 2), multiply(3, power(w(1), 2))), 2), [4, 2], 0.0001],
      expected: [7.999999999999119, 12.000000000025324],
      note: "The exact gradient is [8, 12]: one number for each variable.",
    },
    {
      args: [functionOfVector(multiply(w(0), w(1)), 2), [3, 5], 0.1],
      expected: [5, 2.9999999999999893],
      note: "Each partial derivative is taken at [3, 5]; the nudge of the first variable is gone before the second is tried.",
    },
    {
      args: [functionOfVector(power(w(0), 3), 1), [0], 0.5],
      expected: [0.25],
      note: "With so wide a step the estimate differs from the true slope, 0, and it should.",
    },
  ],
  conventions: [
    "Use central differences with the step h as it is given.",
    "f may be called twice for each variable.",
    "The list w stays as it is.",
  ],
});

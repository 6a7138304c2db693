import { apply, power, variable } from "@gradus/engine/symbolic";
import { definePublic, scalarFunction } from "@gradus/exercise";

const x = variable("x");

export default definePublic({
  slug: "central-difference",
  title: "Central difference",
  section: "first-principles",
  level: "beginner",
  summary: "Estimate a slope from two values of the function, one on each side.",
  spellings: {
    typescript: {
      entry: "centralDifference",
      signature:
        "export function centralDifference(f: (x: number) => number, x: number, h: number): number",
      available: true,
    },
    python: {
      entry: "central_difference",
      signature:
        "def central_difference(f: Callable[[float], float], x: float, h: float = 1e-5) -> float",
      available: false,
    },
  },
  parameters: ["f", "x", "h"],
  examples: [
    {
      args: [scalarFunction(power(x, 2)), 3, 0.1],
      expected: 6.000000000000005,
      note: "Exact for a parabola, up to rounding. A one-sided difference gives 6.1 or 5.9 here.",
    },
    {
      args: [scalarFunction(power(x, 3)), 0, 0.5],
      expected: 0.25,
      note: "The true slope is 0. The estimate is not, and with this h it should not be.",
    },
    {
      args: [scalarFunction(apply("sin", x)), 0, 0.01],
      expected: 0.9999833334166665,
      note: "The error, 1.7e-5, is about h²/6.",
    },
  ],
  conventions: [
    "Use the step h as it is given, even where a smaller one would be more accurate.",
    "f may be called twice.",
  ],
});

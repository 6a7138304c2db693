import { multiply, power, variable } from "@gradus/engine/symbolic";
import { definePublic, scalarFunction } from "@gradus/exercise";

const x = variable("x");

export default definePublic({
  slug: "trapezoid",
  title: "Trapezoid rule",
  section: "integral-area",
  level: "intermediate",
  summary: "Approximate an integral by trapezoids that share their edges.",
  spellings: {
    typescript: {
      entry: "trapezoid",
      signature:
        "export function trapezoid(f: (x: number) => number, a: number, b: number, n: number): number",
      available: true,
    },
    python: {
      entry: "trapezoid",
      signature: "def trapezoid(f, a: float, b: float, n: int) -> float",
      available: false,
    },
  },
  parameters: ["f", "a", "b", "n"],
  examples: [
    {
      args: [scalarFunction(power(x, 2)), 0, 2, 4],
      expected: 2.75,
      note: "The area is 8/3. On a curve that bends upward the trapezoids lie above it.",
    },
    {
      args: [scalarFunction(multiply(2, x)), 0, 3, 1],
      expected: 9,
      note: "One trapezoid is enough for a line.",
    },
  ],
  conventions: [
    "n is the number of trapezoids, all of the same width.",
    "f may be called n + 1 times.",
  ],
});

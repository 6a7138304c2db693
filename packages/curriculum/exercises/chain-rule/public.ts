import { apply, constant, multiply, power, variable } from "@gradus/engine/symbolic";
import { definePublic, scalarFunction } from "@gradus/exercise";

const x = variable("x");
const u = variable("u");

export default definePublic({
  slug: "chain-rule",
  title: "Chain rule for two functions",
  section: "chain-rule",
  level: "intermediate",
  summary: "Combine the slopes of an outer and an inner function into the slope of the whole.",
  spellings: {
    typescript: {
      entry: "chainRule",
      signature:
        "export function chainRule(outerD: (u: number) => number, innerD: (x: number) => number, inner: (x: number) => number, x: number): number",
      available: true,
    },
    python: {
      entry: "chain_rule",
      signature: "def chain_rule(outer_d, inner_d, inner, x) -> float",
      available: false,
    },
  },
  parameters: ["outerD", "innerD", "inner", "x"],
  examples: [
    {
      args: [
        scalarFunction(apply("cos", u), "u"),
        scalarFunction(multiply(2, x)),
        scalarFunction(power(x, 2)),
        2,
      ],
      expected: -2.6145744834544478,
      note: "The slope of sin(x²) at 2 is cos(4) · 4; the cosine is taken at 4, not at 2.",
    },
    {
      args: [
        scalarFunction(multiply(2, u), "u"),
        scalarFunction(constant(3)),
        scalarFunction(multiply(3, x)),
        1,
      ],
      expected: 18,
      note: "(3x)² = 9x² has slope 18 at 1.",
    },
  ],
  conventions: ["The three functions may be called as often as you like."],
});

import type { Expression } from "./expression.ts";
import { sourceOf, type Dialect } from "./source.ts";
import { atLevel, Level, type SourceText } from "./source-text.ts";

function constant(value: number): SourceText {
  const text = literal(Math.abs(value));
  const negative = value < 0 || Object.is(value, -0);
  return negative ? { text: `-${text}`, level: Level.unary } : { text, level: Level.atom };
}

function literal(magnitude: number): string {
  if (Number.isNaN(magnitude)) return "math.nan";
  if (magnitude === Infinity) return "math.inf";
  return magnitude === 0 ? "0.0" : String(magnitude);
}

const python: Dialect = {
  language: "python",
  constant,
  constantBase(value) {
    const { text, level } = constant(value);
    return { text: /^-?\d+$/.test(text) ? `${text}.0` : text, level };
  },
  negated: Level.power,
  bind: (body, argument) => `(lambda t: ${body})(${argument})`,
  where: (condition, then, otherwise) =>
    `${atLevel(then, Level.sum)} if ${condition} else ${otherwise.text}`,
  equals: "==",
};

/**
 * The expression as Python source that needs `import math`. Inside the domain it evaluates to the
 * same double up to rounding; outside, Python raises (log of 0, division by 0, overflow of exp)
 * or, for a negative number to a fractional power, turns complex, where `evaluate` gives NaN or an infinity.
 */
export function toPython(expression: Expression): string {
  return sourceOf(expression, python).text;
}

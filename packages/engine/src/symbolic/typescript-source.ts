import type { Expression } from "./expression.ts";
import { sourceOf, type Dialect } from "./source.ts";
import { Level, type SourceText } from "./source-text.ts";

function constant(value: number): SourceText {
  const text = Object.is(value, -0) ? "-0" : String(value);
  return { text, level: text.startsWith("-") ? Level.unary : Level.atom };
}

const typescript: Dialect = {
  language: "typescript",
  constant,
  constantBase: constant,
  // -x ** 2 is a syntax error, and --x a decrement
  negated: Level.atom,
  bind: (body, argument) => `((t) => ${body})(${argument})`,
  where: (condition, then, otherwise) => `${condition} ? ${then.text} : ${otherwise.text}`,
  equals: "===",
};

/** The expression as TypeScript (and JavaScript) source; it evaluates to the same double as `evaluate`. */
export function toTypeScript(expression: Expression): string {
  return sourceOf(expression, typescript).text;
}

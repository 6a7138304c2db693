import { compile, type Argument } from "./compile.ts";
import type { Expression } from "./expression.ts";

/**
 * The value of the expression where each name has the value bound to it. For many points, `compile` once.
 * Throws DomainError for an unbound name or a vector where a number belongs, ShapeError for a vector too short.
 */
export function evaluate(
  expression: Expression,
  bindings: Readonly<Record<string, Argument>>,
): number {
  return compile(expression, Object.keys(bindings))(...Object.values(bindings));
}

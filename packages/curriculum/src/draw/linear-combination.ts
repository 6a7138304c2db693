import {
  add,
  constant,
  type Expression,
  multiply,
  negate,
  subtract,
} from "@gradus/engine/symbolic";

/** A coefficient and what it multiplies; null for the constant term. */
export type Term = readonly [coefficient: number, body: Expression | null];

/**
 * c₁u₁ + c₂u₂ + …, written as a person would: a minus sign for a negative coefficient, no factor 1,
 * no term 0.
 */
export function linearCombination(terms: readonly Term[]): Expression {
  const [first, ...rest] = terms.filter(([coefficient]) => coefficient !== 0);
  if (!first) return constant(0);
  const leading = written(Math.abs(first[0]), first[1]);
  return rest.reduce<Expression>(
    (sum, [coefficient, body]) =>
      coefficient < 0
        ? subtract(sum, written(-coefficient, body))
        : add(sum, written(coefficient, body)),
    first[0] < 0 ? negate(leading) : leading,
  );
}

function written(coefficient: number, body: Expression | null): Expression {
  if (body === null) return constant(coefficient);
  return coefficient === 1 ? body : multiply(coefficient, body);
}

import { add, apply, constant, divide, multiply, negate, power, subtract, where } from "./build.ts";
import { dependsOn } from "./depends-on.ts";
import type { Binary, Expression, Unknown } from "./expression.ts";
import { functionTable } from "./function-table.ts";
import { simplify } from "./simplify.ts";

/**
 * The exact derivative of the expression with respect to a scalar name or one vector component, simplified.
 * At a kink it follows the table's convention (slope 0 of relu and abs at 0); the derivative of
 * `where` is taken branch by branch, so at the border it is that of the branch the condition picks.
 * Its value is NaN where the rules meet 0 · ∞, as for x ** y by y at x = 0.
 */
export function differentiate(expression: Expression, unknown: Unknown): Expression {
  return simplify(slope(expression, unknown));
}

/** ∂expression/∂of[i] for i = 0 … dimension − 1. */
export function gradientOf(expression: Expression, of: string, dimension: number): Expression[] {
  return Array.from({ length: dimension }, (_, index) => differentiate(expression, { of, index }));
}

function slope(expression: Expression, unknown: Unknown): Expression {
  if (!dependsOn(expression, unknown)) return constant(0);
  switch (expression.kind) {
    case "constant":
      return constant(0);
    case "variable":
    case "component":
      return constant(1); // it depends on the unknown, so it is the unknown
    case "negate":
      return negate(slope(expression.operand, unknown));
    case "apply": {
      // f(u)′ = f′(u) u′
      const outer = functionTable[expression.function].derivative(expression.argument);
      return multiply(outer, slope(expression.argument, unknown));
    }
    case "where":
      return where(
        expression.condition,
        slope(expression.then, unknown),
        slope(expression.otherwise, unknown),
      );
    default:
      return binarySlope(expression, unknown);
  }
}

function binarySlope({ kind, left: u, right: v }: Binary, unknown: Unknown): Expression {
  const du = slope(u, unknown);
  const dv = slope(v, unknown);
  switch (kind) {
    case "add":
      return add(du, dv);
    case "subtract":
      return subtract(du, dv);
    case "multiply": // (uv)′ = u′v + uv′
      return add(multiply(du, v), multiply(u, dv));
    case "divide": // (u/v)′ = u′/v − uv′/v²
      return dependsOn(v, unknown)
        ? subtract(divide(du, v), divide(multiply(u, dv), power(v, 2)))
        : divide(du, v);
    case "power":
      return powerSlope(u, v, du, dv, unknown);
  }
}

/** (uᵛ)′ = v uᵛ⁻¹ u′ + uᵛ log(u) v′. A part whose factor is inactive is left out: x² has no log(x). */
function powerSlope(
  u: Expression,
  v: Expression,
  du: Expression,
  dv: Expression,
  unknown: Unknown,
): Expression {
  const fromBase = multiply(multiply(v, power(u, subtract(v, 1))), du);
  const fromExponent = multiply(multiply(power(u, v), apply("log", u)), dv);
  if (!dependsOn(v, unknown)) return fromBase;
  return dependsOn(u, unknown) ? add(fromBase, fromExponent) : fromExponent;
}

import { add, constant, divide, multiply, negate, power, subtract, where } from "./build.ts";
import { arithmetic, relations } from "./compile.ts";
import type { Binary, Constant, Expression, Where } from "./expression.ts";
import { functionTable } from "./function-table.ts";

/**
 * An equal, shorter expression: constants folded, neutral and absorbing elements removed, signs moved
 * outward, numeric factors in front. Equal up to rounding wherever both are finite; 0 · u becomes 0
 * even where u would be infinite.
 */
export function simplify(expression: Expression): Expression {
  switch (expression.kind) {
    case "constant":
    case "variable":
    case "component":
      return expression;
    case "negate":
      return simplifyNegate(simplify(expression.operand));
    case "apply": {
      const argument = simplify(expression.argument);
      const value =
        argument.kind === "constant"
          ? functionTable[expression.function].value(argument.value)
          : NaN;
      // log(1) becomes 0, but log(2) stays log(2) rather than 0.693…
      return Number.isInteger(value) ? constant(value) : { ...expression, argument };
    }
    case "where":
      return simplifyWhere(expression);
    default:
      return simplifyBinary({
        kind: expression.kind,
        left: simplify(expression.left),
        right: simplify(expression.right),
      });
  }
}

function simplifyNegate(operand: Expression): Expression {
  if (operand.kind === "constant") return constant(operand.value === 0 ? 0 : -operand.value);
  return operand.kind === "negate" ? operand.operand : negate(operand);
}

/** The condition stays as written: one digit of rounding could move a point to the other branch. */
function simplifyWhere({ condition, then, otherwise }: Where): Expression {
  const { left, right } = condition;
  const [yes, no] = [simplify(then), simplify(otherwise)];
  if (sameExpression(yes, no)) return yes;
  if (left.kind === "constant" && right.kind === "constant") {
    return relations[condition.relation](left.value, right.value) ? yes : no;
  }
  return where(condition, yes, no);
}

function simplifyBinary(expression: Binary): Expression {
  return foldConstants(expression) ?? rewrite[expression.kind](expression.left, expression.right);
}

function foldConstants({ kind, left, right }: Binary): Expression | null {
  if (left.kind !== "constant" || right.kind !== "constant") return null;
  const value = arithmetic[kind](left.value, right.value);
  // 1/3 and 2^0.5 stay as they are, 1/8 and 2^3 become numbers
  const readable = kind === "divide" || kind === "power" ? Number.isInteger(value * 1024) : true;
  return readable && Number.isFinite(value) ? constant(value) : null;
}

const is = (expression: Expression, value: number): boolean =>
  expression.kind === "constant" && expression.value === value;

const isNegative = (expression: Expression): expression is Constant =>
  expression.kind === "constant" && expression.value < 0;

/** Operands are simplified already and not both constant. */
const rewrite: {
  readonly [Kind in Binary["kind"]]: (u: Expression, v: Expression) => Expression;
} = {
  add(u, v) {
    if (is(u, 0)) return v;
    if (is(v, 0)) return u;
    if (v.kind === "negate") return rewrite.subtract(u, v.operand);
    if (u.kind === "negate") return rewrite.subtract(v, u.operand);
    if (isNegative(v)) return rewrite.subtract(u, constant(-v.value));
    if (isNegative(u)) return rewrite.subtract(v, constant(-u.value));
    return sameExpression(u, v) ? simplifyBinary(multiply(2, u)) : add(u, v);
  },
  subtract(u, v) {
    if (is(v, 0)) return u;
    if (is(u, 0)) return simplifyNegate(v);
    if (v.kind === "negate") return rewrite.add(u, v.operand);
    return sameExpression(u, v) ? constant(0) : subtract(u, v);
  },
  multiply(u, v) {
    if (is(u, 0) || is(v, 0)) return constant(0);
    if (is(u, 1)) return v;
    if (is(v, 1)) return u;
    if (is(u, -1)) return simplifyNegate(v);
    if (v.kind === "constant" && u.kind !== "constant") return simplifyBinary(multiply(v, u));
    if (u.kind === "negate") return simplifyNegate(simplifyBinary(multiply(u.operand, v)));
    if (v.kind === "negate") return simplifyNegate(simplifyBinary(multiply(u, v.operand)));
    if (u.kind === "multiply" && u.left.kind === "constant") {
      return simplifyBinary(multiply(u.left, simplifyBinary(multiply(u.right, v))));
    }
    if (v.kind === "multiply" && v.left.kind === "constant") {
      // u (c w) = c (u w), and c₁ (c₂ w) = (c₁c₂) w
      return u.kind === "constant"
        ? simplifyBinary(multiply(u.value * v.left.value, v.right))
        : simplifyBinary(multiply(v.left, simplifyBinary(multiply(u, v.right))));
    }
    if (v.kind === "divide" && (u.kind === "constant" || is(v.left, 1))) {
      return simplifyBinary(divide(simplifyBinary(multiply(u, v.left)), v.right));
    }
    if (u.kind === "divide" && is(u.left, 1)) return simplifyBinary(divide(v, u.right));
    return multiply(u, v);
  },
  divide(u, v) {
    if (is(u, 0) && !is(v, 0)) return constant(0);
    if (is(v, 1)) return u;
    if (u.kind === "negate") return simplifyNegate(simplifyBinary(divide(u.operand, v)));
    if (v.kind === "negate") return simplifyNegate(simplifyBinary(divide(u, v.operand)));
    return cancelFactor(u, v) ?? divide(u, v);
  },
  power(u, v) {
    if (is(v, 0)) return constant(1); // 0⁰ = 1 too
    return is(v, 1) ? u : power(u, v);
  },
};

/** (c₁ u) / (c₂ v) where c₁/c₂ or c₂/c₁ is an integer; null where there is nothing to cancel. */
function cancelFactor(numerator: Expression, denominator: Expression): Expression | null {
  const [above, u] = splitFactor(numerator);
  const [below, v] = splitFactor(denominator);
  if (below === 1 || below === 0 || above === 0) return null;
  if (Number.isInteger(above / below)) {
    return simplifyBinary(divide(simplifyBinary(multiply(above / below, u)), v));
  }
  if (above === 1 || !Number.isInteger(below / above)) return null;
  return simplifyBinary(divide(u, simplifyBinary(multiply(below / above, v))));
}

/** The numeric factor in front, and the rest. */
function splitFactor(expression: Expression): [number, Expression] {
  if (expression.kind === "constant") return [expression.value, constant(1)];
  if (expression.kind !== "multiply" || expression.left.kind !== "constant") return [1, expression];
  return [expression.left.value, expression.right];
}

function sameExpression(a: Expression, b: Expression): boolean {
  return JSON.stringify(a, spelled) === JSON.stringify(b, spelled);
}

// JSON has one null for NaN and both infinities
const spelled = (_key: string, value: unknown): unknown =>
  typeof value === "number" ? String(value) : value;

import {
  type Binary,
  constant,
  evaluate,
  type Expression,
  type FunctionName,
  functionTable,
  where,
} from "../symbolic/index.ts";
import { Value } from "./value.ts";

/**
 * The expression computed with `Value`s, one for each operation; `leaf` gives the one for a variable or
 * component. A constant exponent belongs to its power and is no node of its own.
 */
export function valueOfExpression(
  expression: Expression,
  leaf: (name: string, index: number | null) => Value,
): Value {
  const of = (part: Expression): Value => valueOfExpression(part, leaf);
  switch (expression.kind) {
    case "constant":
      return new Value(expression.value);
    case "variable":
      return leaf(expression.name, null);
    case "component":
      return leaf(expression.of, expression.index);
    case "negate":
      return of(expression.operand).neg();
    case "apply":
      return applied(expression.function, of(expression.argument));
    case "where": {
      const { relation, left, right } = expression.condition;
      const [then, otherwise] = [of(expression.then), of(expression.otherwise)];
      const condition = {
        relation,
        left: constant(of(left).data),
        right: constant(of(right).data),
      };
      const chosen = evaluate(where(condition, 1, 0), {});
      const data = chosen === 1 ? then.data : otherwise.data;
      return new Value(data, "where", [then, otherwise], [chosen, 1 - chosen]);
    }
    default:
      return combined(expression, of);
  }
}

function applied(name: FunctionName, argument: Value): Value {
  const { value, derivative } = functionTable[name];
  const slope = evaluate(derivative({ kind: "variable", name: "u" }), { u: argument.data });
  return new Value(value(argument.data), name, [argument], [slope]);
}

function combined({ kind, left, right }: Binary, of: (part: Expression) => Value): Value {
  const a = of(left);
  if (kind === "power" && right.kind === "constant") return a.pow(right.value);
  const b = of(right);
  switch (kind) {
    case "add":
      return a.add(b);
    case "subtract":
      return a.sub(b);
    case "multiply":
      return a.mul(b);
    case "divide":
      return a.div(b);
    case "power": {
      // (uᵛ)′ = v uᵛ⁻¹ u′ + uᵛ log(u) v′
      const power = a.data ** b.data;
      const partials = [b.data * a.data ** (b.data - 1), power * Math.log(a.data)];
      return new Value(power, "^", [a, b], partials);
    }
  }
}

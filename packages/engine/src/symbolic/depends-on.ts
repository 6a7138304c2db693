import type { Expression, Unknown } from "./expression.ts";

/** Whether the unknown occurs in the expression (in a condition, it does not move the value smoothly, but counts). */
export function dependsOn(expression: Expression, unknown: Unknown): boolean {
  switch (expression.kind) {
    case "constant":
      return false;
    case "variable":
      return expression.name === unknown;
    case "component":
      return (
        typeof unknown === "object" &&
        unknown.of === expression.of &&
        unknown.index === expression.index
      );
    case "negate":
      return dependsOn(expression.operand, unknown);
    case "apply":
      return dependsOn(expression.argument, unknown);
    case "where": {
      const { condition, then, otherwise } = expression;
      return [condition.left, condition.right, then, otherwise].some((e) => dependsOn(e, unknown));
    }
    default:
      return dependsOn(expression.left, unknown) || dependsOn(expression.right, unknown);
  }
}

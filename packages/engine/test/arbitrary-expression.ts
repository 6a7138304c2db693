import * as fc from "fast-check";
import {
  add,
  apply,
  compare,
  component,
  constant,
  divide,
  type Expression,
  type FunctionName,
  functionTable,
  multiply,
  negate,
  power,
  subtract,
  variable,
  where,
} from "../src/symbolic/index.ts";

/** Multiples of 1/100, because a uniform draw of doubles is nearly always tiny or huge. */
export const gridNumber = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: low * 100, max: high * 100 }).map((k) => k / 100);

// Object.keys is typed string[]; the table's keys are the function names
export const functionNames = Object.keys(functionTable) as FunctionName[];

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom(variable("x"), variable("y"), component("w", 0), component("w", 1)),
  gridNumber(-3, 3).map(constant),
  fc.constantFrom(-2, -1, 0, 1, 2, 3).map(constant),
);

/** Expressions in x, y and w[0], w[1], applying the functions named. */
export function arbitraryExpression(
  functions: readonly FunctionName[] = functionNames,
): fc.Arbitrary<Expression> {
  return fc.letrec<{ expression: Expression }>((tie) => {
    const part = tie("expression");
    const binary = fc.constantFrom(add, subtract, multiply, divide, power);
    return {
      expression: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        leaf,
        fc.tuple(binary, part, part).map(([join, left, right]) => join(left, right)),
        part.map(negate),
        fc.tuple(fc.constantFrom(...functions), part).map(([name, u]) => apply(name, u)),
        fc
          .tuple(fc.constantFrom("<", "<=", ">", ">=", "==" as const), part, part, part, part)
          .map(([relation, left, right, then, otherwise]) =>
            where(compare(left, relation, right), then, otherwise),
          ),
      ),
    };
  }).expression;
}

export const arbitraryBindings = fc.record({
  x: gridNumber(-3, 3),
  y: gridNumber(-3, 3),
  w: fc.tuple(gridNumber(-3, 3), gridNumber(-3, 3)),
});

import { describe, expect, test } from "vitest";
import { DomainError } from "../errors.ts";
import { add, component, multiply, product, sum, variable } from "./build.ts";
import { evaluate } from "./evaluate.ts";

describe("builders", () => {
  test("make plain JSON data", () => {
    const tree = add(multiply(2, variable("x")), component("w", 3));
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
    expect(tree).toEqual({
      kind: "add",
      left: {
        kind: "multiply",
        left: { kind: "constant", value: 2 },
        right: { kind: "variable", name: "x" },
      },
      right: { kind: "component", of: "w", index: 3 },
    });
  });

  test.each(["", "2x", "a-b", "x y", "lambda", "new", "math", "Math", "x)", "é"])(
    "refuse the name %j, which some language could not read",
    (name) => {
      expect(() => variable(name)).toThrow(DomainError);
      expect(() => component(name, 0)).toThrow(DomainError);
    },
  );

  test.each([-1, 0.5, NaN])("refuse the index %d", (index) => {
    expect(() => component("w", index)).toThrow(DomainError);
  });

  test("sum and product go from left to right and have their neutral elements", () => {
    expect(evaluate(sum([1, 2, 3]), {})).toBe(6);
    expect(sum([0.1, 0.2, 0.3])).toEqual(add(add(0.1, 0.2), 0.3));
    expect(evaluate(product([2, 3, 4]), {})).toBe(24);
    expect(evaluate(sum([]), {})).toBe(0);
    expect(evaluate(product([]), {})).toBe(1);
  });
});

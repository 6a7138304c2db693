import { describe, expect, test } from "vitest";
import { functionArguments } from "./function-arguments.ts";

const square = { typescript: "(x) => x ** 2", python: "lambda x: x ** 2", latex: "x^{2}" };

describe("functionArguments", () => {
  test("finds the functions among data, in order", () => {
    expect(functionArguments([{ $function: square }, 3, { lr: 0.1 }])).toEqual([square]);
  });

  test("passes by a function whose description is incomplete", () => {
    expect(functionArguments([{ $function: { typescript: "(x) => x" } }, null])).toEqual([]);
  });
});

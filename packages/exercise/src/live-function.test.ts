import { component, multiply, power, variable } from "@gradus/engine/symbolic";
import { describe, expect, test } from "vitest";
import { scalarFunction, vectorFunction } from "./argument.ts";
import { liveArguments } from "./live-function.ts";

describe("arguments for a program of ours", () => {
  test("hold functions that compute and count their calls, each by itself", () => {
    const square = scalarFunction(power(variable("x"), 2));
    const swap = vectorFunction([component("w", 1), multiply(2, component("w", 0))], 2);
    const { args, callCounts } = liveArguments([square, 1, swap] as const);
    const [f, , g] = args;
    expect([f(3), f(4)]).toEqual([9, 16]);
    expect(g([5, 6])).toEqual([6, 10]);
    expect(callCounts()).toEqual([2, 1]);
  });

  test("are copies: writing into them leaves the input as it was", () => {
    const input = [[1, 2]] as const;
    const [list] = liveArguments([input] as const).args;
    Object(list)[0][0] = 9;
    expect(input).toEqual([[1, 2]]);
  });
});

import { describe, expect, test } from "vitest";
import { parseOwnCalls } from "./own-calls.ts";

const expressions = (text: string) => {
  const parsed = parseOwnCalls(text);
  return parsed.kind === "calls" ? parsed.calls.map(({ expression }) => expression) : parsed;
};

describe("parseOwnCalls", () => {
  test("reads one call a line", () => {
    expect(expressions("slope((x) => x ** 3, 2, 0.1)\nslope(Math.sin, 0, 1)")).toEqual([
      "slope((x) => x ** 3, 2, 0.1)",
      "slope(Math.sin, 0, 1)",
    ]);
  });

  test("reads a call over several lines while a bracket is open", () => {
    expect(expressions("step(\n  [1, 2],\n  0.1,\n)\nstep([], 1)")).toEqual([
      "step(\n  [1, 2],\n  0.1,\n)",
      "step([], 1)",
    ]);
  });

  test("leaves out empty lines, comments and semicolons", () => {
    expect(expressions("// a parabola\n\nslope(f, 1); // at one\n")).toEqual(["slope(f, 1)"]);
  });

  test("does not count brackets in strings", () => {
    expect(expressions('log("(")\nlog(`[\n{`)')).toEqual(['log("(")', "log(`[\n{`)"]);
  });

  test("says which bracket is missing and where it was opened", () => {
    expect(parseOwnCalls("slope(f, 1)\nslope([1, 2, 3)")).toEqual({
      kind: "unfinished",
      line: 2,
      missing: "]",
    });
  });

  test("knows on which line each call begins", () => {
    const parsed = parseOwnCalls("\n\nf(\n1)\n\ng(`a\nb`)\nh()");
    expect(parsed).toEqual({
      kind: "calls",
      calls: [
        { expression: "f(\n1)", line: 3 },
        { expression: "g(`a\nb`)", line: 6 },
        { expression: "h()", line: 8 },
      ],
    });
  });

  test("is empty for an empty field", () => {
    expect(expressions("  \n")).toEqual([]);
  });
});

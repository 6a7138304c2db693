import { describe, expect, test } from "vitest";
import { originalPosition } from "./original-position.ts";

/** Three lines of an interface were taken away, so emitted line 2 was line 5 of the source. */
const map = {
  version: 3,
  sources: ["slope.ts"],
  names: [],
  // line 2 → source line 5, columns 0 and 4 → 2 and 6
  mappings: ";AAIE,IAAI",
};
const code = `"use strict";\n    slope();\n//# sourceMappingURL=data:application/json;base64,${btoa(JSON.stringify(map))}`;

describe("originalPosition", () => {
  test("finds the line that the learner wrote", () => {
    expect(originalPosition(code, { line: 2, column: 1 })).toEqual({ line: 5, column: 3 });
  });

  test("finds the column within it", () => {
    expect(originalPosition(code, { line: 2, column: 5 })).toEqual({ line: 5, column: 7 });
  });

  test("is unknown for a line that only the compiler wrote", () => {
    expect(originalPosition(code, { line: 1, column: 1 })).toBeNull();
  });

  test("is unknown without a source map", () => {
    expect(originalPosition("slope();", { line: 1, column: 1 })).toBeNull();
  });
});

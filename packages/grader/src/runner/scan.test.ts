import { describe, expect, test } from "vitest";
import { deepestNesting, scan } from "./scan.ts";

const nested = (depth: number, open = "(", close = ")"): string =>
  `x = ${open.repeat(depth)}1${close.repeat(depth)};`;

describe("nesting", () => {
  test("is allowed to its limit and refused beyond, with the place", () => {
    expect(scan(nested(deepestNesting)).tooDeep).toBeNull();
    expect(scan(`\n\n${nested(deepestNesting + 1)}`).tooDeep).toEqual({ line: 3, column: 105 });
  });

  test.each([
    ["[", "]"],
    ["{", "}"],
    ["f(", ")"],
    ["`${", "}`"],
    ["/(/.test(", ")"],
  ])("counts %s", (open, close) => {
    expect(scan(nested(deepestNesting + 1, open, close)).tooDeep).not.toBeNull();
    expect(scan(nested(deepestNesting, open, close)).tooDeep).toBeNull();
  });

  test.each([
    `"${"(".repeat(200)}"`,
    `'\\'${"[".repeat(200)}'`,
    `\`${"{".repeat(200)}\``,
    `// ${"(".repeat(200)}`,
    `/* ${"(".repeat(200)} */`,
    `x = /[${"(".repeat(200)}/]/;`,
    `return /${"\\(".repeat(200)}/.test(x)`,
  ])("does not count what stands in literals and comments: %#", (source) => {
    expect(scan(source).tooDeep).toBeNull();
  });

  test("does not take a division for a regular expression", () => {
    const source = `const a = b / c; ${"(".repeat(101)} d / e`;
    expect(scan(source).tooDeep).not.toBeNull();
    expect(scan(`x = (1 + 2) / 3; y = "/" + ${nested(101)}`).tooDeep).not.toBeNull();
  });

  test("takes time in proportion to the source, whatever is in it", () => {
    for (const piece of ["`${", "/", "'", "import ", "/*", "(", "\\", "a\n"])
      expect(() => scan(piece.repeat(Math.floor(65_536 / piece.length)))).not.toThrow();
  });
});

describe("imports", () => {
  test.each([
    ['import fs from "node:fs";', "node:fs"],
    ["import * as a from 'b'", "b"],
    ['import "side-effect"', "side-effect"],
    ['const m = await import("c");', "c"],
    ["import(`d`)", "d"],
    ["import(name)", null],
  ])("%s is seen", (source, specifier) => {
    expect(scan(`const a = 1;\n  ${source}`).importAt).toMatchObject({ line: 2, specifier });
  });

  test.each(["import.meta", "object.import('x')", '"import x"', "// import x", "important(1)"])(
    "%s is none",
    (source) => {
      expect(scan(source).importAt).toBeNull();
    },
  );
});

import { describe, expect, test } from "vitest";
import { contractSource, contractWarning, findDeclaration } from "./entry-contract.ts";

const slope = {
  entry: "slope",
  signature: "export function slope(f: (x: number) => number): number",
};

describe("contractSource", () => {
  test("assigns what was submitted to what is expected", () => {
    expect(contractSource(slope, "./slope")).toBe(
      [
        'import { slope as submitted } from "./slope";',
        "declare namespace Expected {",
        "export function slope(f: (x: number) => number): number;",
        "}",
        "const conforming: typeof Expected.slope = submitted;",
        "void conforming;",
        "",
      ].join("\n"),
    );
  });

  test("asks of a class only that it is exported", () => {
    const source = contractSource({ entry: "Value", signature: "export class Value" }, "./value");
    expect(source).toContain("import { Value as submitted }");
    expect(source).not.toContain("conforming");
  });
});

describe("contractWarning", () => {
  test("is silent where the entry fits", () => {
    expect(contractWarning(slope, [])).toBeNull();
  });

  test("is silent where the signature names a type of the learner's file", () => {
    const cannotFindName = 2304;
    expect(contractWarning(slope, [cannotFindName])).toBeNull();
  });

  test("names the export that is missing", () => {
    expect(contractWarning(slope, [2305])).toContain('"slope"');
  });

  test("shows the signature that the exercise calls", () => {
    expect(contractWarning(slope, [2322])).toContain("function slope(f: (x: number) => number)");
  });
});

describe("findDeclaration", () => {
  test.each([
    "export function slope(f) {}",
    "const a = 1;\nexport const slope = (f) => 0;",
    "class slope {}",
  ])("finds the name in %j", (source) => {
    const { at, length } = findDeclaration(source, "slope");
    expect(source.slice(at, at + length)).toBe("slope");
  });

  test("is the first line where nothing has the name", () => {
    expect(findDeclaration("const a = 1;\nconst b = 2;", "slope")).toEqual({ at: 0, length: 12 });
  });

  test("does not take a longer name for it", () => {
    expect(findDeclaration("function slopes() {}", "slope").at).toBe(0);
  });
});

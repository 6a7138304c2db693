import { describe, expect, test } from "vitest";
import { tokensOf, type CodeLanguage } from "./tokens-of.ts";

const kinds = (source: string, language: CodeLanguage) =>
  tokensOf(source, language)
    .filter(({ kind }) => kind !== "other")
    .map(({ kind, text }) => `${kind} ${text}`);

describe("a listing cut into tokens", () => {
  test("joins to the same source again", () => {
    const source = "const slope = (f(x + h) - f(x)) / 1e-5; // `forward` 'difference'\n";
    expect(
      tokensOf(source, "typescript")
        .map(({ text }) => text)
        .join(""),
    ).toBe(source);
  });

  test("tells keywords, names, numbers and comments apart in TypeScript", () => {
    expect(kinds("let h2 = 1e-5; // small", "typescript")).toEqual([
      "keyword let",
      "name h2",
      "number 1e-5",
      "comment // small",
    ]);
  });

  test("and in Python, where # begins a comment and // divides", () => {
    expect(kinds("def f(x): return x // 2  # half", "python")).toEqual([
      "keyword def",
      "name f",
      "name x",
      "keyword return",
      "name x",
      "number 2",
      "comment # half",
    ]);
  });

  test("takes a string with a comment sign in it, and a docstring over lines, as one string", () => {
    expect(kinds('f"{x:.4f} # no"', "numpy")).toEqual(['string f"{x:.4f} # no"']);
    expect(kinds('"""one\ntwo"""', "python")).toEqual(['string """one\ntwo"""']);
  });

  test("reads Greek letters as names", () => {
    expect(kinds("β1 = 0.9", "python")).toEqual(["name β1", "number 0.9"]);
  });
});

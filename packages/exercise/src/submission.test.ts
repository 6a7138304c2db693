import { describe, expect, test } from "vitest";
import { Seed, Submission } from "./submission.ts";

describe("a submission", () => {
  const of = (source: string): boolean =>
    Submission.safeParse({ language: "typescript", source }).success;

  test("may be empty and up to 64 kB long, counted in bytes of UTF-8", () => {
    expect(of("")).toBe(true);
    expect(of("x".repeat(65_536))).toBe(true);
    expect(of("x".repeat(65_537))).toBe(false);
    expect(of("é".repeat(32_769))).toBe(false);
  });

  test("names a language that there is, and nothing else", () => {
    expect(Submission.safeParse({ language: "fortran", source: "" }).success).toBe(false);
    expect(Submission.safeParse({ language: "python", source: "", score: 1 }).success).toBe(false);
  });

  test("has a seed that survives JSON", () => {
    expect(Seed.safeParse(Number.MAX_SAFE_INTEGER).success).toBe(true);
    for (const seed of [-1, 0.5, 2 ** 53, Number.NaN])
      expect(Seed.safeParse(seed).success).toBe(false);
  });
});

import type { GradeReport } from "@gradus/exercise";
import { describe, expect, test } from "vitest";
import { describeVerdict } from "./describe-verdict.ts";

const requirement = (title: string, status: "met" | "unmet") => ({
  id: title,
  title,
  status,
  message: null,
});
const report = {
  verdict: "wrong_answer",
  score: 0.5,
  headline: "slope(1, 2) should be 3, but it is 4.",
  requirements: [
    requirement("the slope", "unmet"),
    requirement("the sign", "met"),
    requirement("the size", "unmet"),
  ],
  diagnosis: null,
  counterexample: { call: "slope(1, 2)", args: [1, 2], expected: 3, received: 4, difference: null },
  error: null,
  exercise: "slope",
  language: "typescript",
  seed: 1,
  exerciseVersion: "1",
  graderVersion: "1",
  cpuMs: 1,
  wallMs: 1,
  limits: { cpuMs: 1, memoryMb: 1, consoleCharacters: 1, resultCharacters: 1 },
  sandbox: { driver: "test", level: 3 },
} satisfies GradeReport;

describe("describeVerdict", () => {
  test("names what is not met instead of repeating the counterexample", () => {
    expect(describeVerdict(report)).toBe("Not yet: the slope; and the size.");
  });

  test("parts the titles alike, since a title may hold a comma", () => {
    const requirements = ["dW1, db1", "dW2", "db2"].map((title) => requirement(title, "unmet"));
    expect(describeVerdict({ ...report, requirements })).toBe("Not yet: dW1, db1; dW2; and db2.");
  });

  test("passes on a headline that says something else", () => {
    const headline = "The result has another shape.";
    expect(describeVerdict({ ...report, headline })).toBe(headline);
    expect(describeVerdict({ ...report, counterexample: null })).toBe(report.headline);
  });
});

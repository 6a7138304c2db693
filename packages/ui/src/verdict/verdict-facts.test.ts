import { verdictWords } from "@gradus/exercise";
import { describe, expect, test } from "vitest";
import { verdictFacts } from "./verdict-facts.ts";

describe("verdictFacts", () => {
  test.each(verdictWords)("has a title of its own for %s", (word) => {
    const titles = verdictWords.map((other) => verdictFacts[other].title);
    expect(titles.filter((title) => title === verdictFacts[word].title)).toHaveLength(1);
  });

  test("never puts our fault where the learner's outcomes stand", () => {
    const ours = verdictWords.filter((word) => verdictFacts[word].standing === "ours");
    expect(ours).toEqual(["judge_error"]);
  });

  test("says that our fault and a program that does not compile cost nothing", () => {
    expect(verdictFacts.judge_error.note).toContain("costs you nothing");
    expect(verdictFacts.compile_error.note).toContain("costs nothing");
  });
});

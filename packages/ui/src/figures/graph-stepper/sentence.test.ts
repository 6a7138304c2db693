import { describe, expect, test } from "vitest";
import { formulas, graphOf } from "./formulas.ts";
import { sentenceOf, shortText } from "./sentence.ts";
import { stepsOf } from "./steps.ts";

const graph = graphOf(formulas.reuse, { x: 3 });

describe("the sentence beside the graph", () => {
  test("says what is computed", () => {
    const [first] = stepsOf(graph, "accumulate");
    expect(sentenceOf(graph, first, "accumulate")).toBe("Forward. 3 × 3 = 9.");
  });

  test("says what is added to what", () => {
    const last = stepsOf(graph, "accumulate").at(-1);
    expect(sentenceOf(graph, last, "accumulate")).toBe(
      "Backward, from × to x: gradient times local slope, 1 · 3 = 3. It is added to what has arrived: 4 + 3 = 7.",
    );
  });

  test("says what is lost with the bug", () => {
    const last = stepsOf(graph, "overwrite").at(-1);
    expect(sentenceOf(graph, last, "overwrite")).toContain("written over the 3");
  });
});

test("numbers keep at most three decimals and no trailing zeros", () => {
  expect(shortText(0.66403677)).toBe("0.664");
  expect(shortText(-0.2)).toBe("−0.2");
  expect(shortText(42)).toBe("42");
});

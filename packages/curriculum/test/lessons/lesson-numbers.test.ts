import { describe, expect, test } from "vitest";
import { adamLesson } from "./adam.ts";
import { autodiff } from "./autodiff.ts";
import { firstPrinciples } from "./first-principles.ts";
import type { LessonFacts } from "./lesson-facts.ts";
import { preciseNumbers, proseOf, quickChecksOf, readLesson } from "./read-lesson.ts";

const lessons: readonly (readonly [section: string, facts: LessonFacts])[] = [
  ["first-principles", firstPrinciples],
  ["adam", adamLesson],
  ["autodiff", autodiff],
];

/** Half a unit of the last digit that is printed. */
function rounding(printed: string): number {
  const decimals = printed.split(".")[1]?.length;
  return decimals === undefined ? 1e-9 : 0.5 * 10 ** -decimals + 1e-12;
}

describe.each(lessons)("the numbers of %s", (section, { facts, quickChecks, given }) => {
  const lesson = readLesson(section);
  const prose = proseOf(lesson);

  test.each(facts)("%s is what comes out", (printed, computed) => {
    expect(prose.includes(printed), `${printed} stands in the lesson`).toBe(true);
    expect(Math.abs(computed - Number(printed))).toBeLessThanOrEqual(rounding(printed));
  });

  test("with three or more digits are all in the table of facts", () => {
    const known = new Set([...facts.map(([printed]) => printed), ...given]);
    const unknown = preciseNumbers(prose).filter(
      (number) => !known.has(number) && !quickChecksHave(quickChecks, number),
    );
    expect(unknown).toEqual([]);
  });

  test("in the quick checks are answers and mistakes that somebody computed", () => {
    const written = quickChecksOf(lesson);
    expect(written.length).toBeGreaterThanOrEqual(2);
    expect(written).toHaveLength(quickChecks.length);
    for (const [index, { answer, mistakes }] of written.entries()) {
      expect(answer).toBeCloseTo(quickChecks[index]?.answer ?? Number.NaN, 6);
      expect(mistakes).toHaveLength(quickChecks[index]?.mistakes.length ?? -1);
      for (const [place, mistake] of mistakes.entries()) {
        expect(mistake).toBeCloseTo(quickChecks[index]?.mistakes[place] ?? Number.NaN, 4);
      }
    }
  });
});

function quickChecksHave(checks: LessonFacts["quickChecks"], number: string): boolean {
  return checks
    .flatMap(({ answer, mistakes }) => [answer, ...mistakes])
    .some((value) => Math.abs(value - Number(number)) <= rounding(number));
}

import { describe, expect, test } from "vitest";
import { filterExercises, type ListedExercise, noFilter } from "./filter-exercises.ts";

const exercises: readonly ListedExercise[] = [
  {
    slug: "adam-step",
    title: "One Adam step",
    summary: "Move the weights.",
    section: "Adam",
    level: "advanced",
    progress: "accepted",
  },
  {
    slug: "central-difference",
    title: "Central difference",
    summary: "Estimate a slope.",
    section: "The derivative",
    level: "beginner",
    progress: "not_started",
  },
];
const slugs = (filter: Partial<typeof noFilter>) =>
  filterExercises(exercises, { ...noFilter, ...filter }).map(({ slug }) => slug);

describe("filterExercises", () => {
  test("shows all where nothing is asked", () => {
    expect(slugs({})).toEqual(["adam-step", "central-difference"]);
  });

  test("finds words in title, summary and section, in any order and case", () => {
    expect(slugs({ words: "  WEIGHTS adam " })).toEqual(["adam-step"]);
    expect(slugs({ words: "derivative slope" })).toEqual(["central-difference"]);
    expect(slugs({ words: "adam slope" })).toEqual([]);
  });

  test("keeps the level and the state asked for", () => {
    expect(slugs({ level: "beginner" })).toEqual(["central-difference"]);
    expect(slugs({ state: "accepted" })).toEqual(["adam-step"]);
    expect(slugs({ state: "tried" })).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { exercises, findExercise, findSection, parts, sections } from "../src/index.ts";

describe("the course map", () => {
  test("shows 42 sections in 8 parts, each under a name of its own", () => {
    expect(sections).toHaveLength(42);
    expect(parts).toHaveLength(8);
    expect(new Set(sections.map(({ slug }) => slug)).size).toBe(42);
  });

  test("recommends only sections that exist", () => {
    const unknown = sections.flatMap(({ prerequisites }) =>
      prerequisites.filter((slug) => findSection(slug) === undefined),
    );
    expect(unknown).toEqual([]);
  });

  test("has no circle of prerequisites", () => {
    const reachable = new Set<string>();
    for (let before = -1; before < reachable.size;) {
      before = reachable.size;
      for (const { slug, prerequisites } of sections) {
        if (prerequisites.every((needed) => reachable.has(needed))) reachable.add(slug);
      }
    }
    expect(sections.filter(({ slug }) => !reachable.has(slug))).toEqual([]);
  });

  test("names one to three objectives for each section", () => {
    const counts = sections.map(({ objectives }) => objectives.length);
    expect(counts.every((count) => count >= 1 && count <= 3)).toBe(true);
  });

  test("places every exercise in exactly the section that it names", () => {
    const placed = sections.flatMap(({ slug, exercises: slugs }) =>
      slugs.map((exercise) => `${exercise} in ${slug}`),
    );
    const named = exercises.map(({ slug, section }) => `${slug} in ${section}`);
    expect(placed.toSorted()).toEqual(named.toSorted());
  });

  test("finds exercises and sections by their slug, and says so where there is none", () => {
    expect(findExercise("adam-step")?.title).toBe("One Adam step");
    expect(findExercise("toString")).toBeUndefined();
    expect(findSection("adam")?.exercises).toEqual(["adam-step"]);
    expect(findSection("nowhere")).toBeUndefined();
  });
});

import { sections, parts } from "@gradus/curriculum";
import { describe, expect, test } from "vitest";
import { laneOf } from "./lanes.ts";
import { placeSections } from "./place-sections.ts";

const part = (slug: string, ...list: [slug: string, ...prerequisites: string[]][]) => ({
  slug,
  sections: list.map(([name, ...prerequisites]) => ({ slug: name, prerequisites })),
});

describe("placeSections", () => {
  test("stands a chain in one lane, one row each, under the title of its part", () => {
    const {
      titles,
      sections: placed,
      rows,
    } = placeSections([part("p", ["a"], ["b", "a"])], () => 0);
    expect(titles.get("p")).toEqual([{ row: 0, lane: 0 }]);
    expect(placed.get("a")).toEqual({ row: 1, lane: 0 });
    expect(placed.get("b")).toEqual({ row: 2, lane: 0 });
    expect(rows).toBe(3);
  });

  test("lets a branch begin level with what follows its prerequisite", () => {
    const two = [part("p", ["a"], ["b", "a"]), part("q", ["c", "a"])];
    const { titles, sections: placed } = placeSections(two, (slug) => (slug === "p" ? 0 : 1));
    expect(placed.get("c")).toEqual({ row: 2, lane: 1 });
    expect(titles.get("q")).toEqual([{ row: 1, lane: 1 }]);
  });

  test("repeats the title of a part that goes on below another", () => {
    const two = [part("p", ["a"], ["b", "y"]), part("q", ["x", "a"], ["y", "x"])];
    const { titles, sections: placed } = placeSections(two, () => 0);
    expect([...placed.values()].map(({ row }) => row)).toEqual([1, 3, 4, 6]);
    expect(titles.get("p")?.map(({ row }) => row)).toEqual([0, 5]);
    expect(titles.get("q")?.map(({ row }) => row)).toEqual([2]);
  });

  test("never puts a section under the title of another part", () => {
    const { titles, sections: placed } = placeSections(parts, laneOf);
    const cells = [...titles].flatMap(([slug, places]) => places.map((place) => ({ slug, place })));
    const strangers = parts.flatMap(({ slug: own, sections: list }) =>
      list.filter(({ slug }) => {
        const at = placed.get(slug) ?? { row: -1, lane: -1 };
        const above = cells
          .filter(({ place }) => place.lane === at.lane && place.row < at.row)
          .sort((a, b) => b.place.row - a.place.row);
        return above[0]?.slug !== own;
      }),
    );
    expect(strangers).toEqual([]);
  });

  test("refuses prerequisites that run in a circle", () => {
    expect(() => placeSections([part("p", ["a", "b"], ["b", "a"])], () => 0)).toThrow("a, b");
  });

  test("places the whole course without two things in one place", () => {
    const { titles, sections: placed } = placeSections(parts, laneOf);
    expect(placed.size).toBe(sections.length);
    const places = [...[...titles.values()].flat(), ...placed.values()].map(
      ({ row, lane }) => `${row}:${lane}`,
    );
    expect(new Set(places).size).toBe(places.length);
  });

  test("places every section of the course below all its prerequisites", () => {
    const { sections: placed } = placeSections(parts, laneOf);
    const upward = sections.flatMap(({ slug, prerequisites }) =>
      prerequisites.filter(
        (before) => (placed.get(before)?.row ?? 0) >= (placed.get(slug)?.row ?? 0),
      ),
    );
    expect(upward).toEqual([]);
  });
});

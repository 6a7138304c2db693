import { describe, expect, test } from "vitest";
import { placeSections } from "./place-sections.ts";
import { mapSizes, roundedPath, routeEdges, xOf, yOf } from "./route-edges.ts";

const part = (slug: string, ...list: [slug: string, ...prerequisites: string[]][]) => ({
  slug,
  sections: list.map(([name, ...prerequisites]) => ({ slug: name, prerequisites })),
});

describe("routeEdges", () => {
  test("joins neighbours of a lane by one straight line from mark to mark", () => {
    const parts = [part("p", ["a"], ["b", "a"])];
    const placement = placeSections(parts, () => 0);
    const [edge] = routeEdges(parts[0]?.sections ?? [], placement);
    const y = (row: number) => (row + 0.5) * mapSizes.rowHeight;
    expect(edge).toEqual({
      from: "a",
      to: "b",
      path: `M${mapSizes.markX} ${y(1)}L${mapSizes.markX} ${y(2)}`,
    });
  });

  test("leads a line around the sections that stand between", () => {
    const parts = [part("p", ["a"], ["b", "a"], ["c", "b", "a"])];
    const placement = placeSections(parts, () => 0);
    const edges = routeEdges(parts[0]?.sections ?? [], placement);
    const around = edges.find(({ from, to }) => from === "a" && to === "c");
    expect(around?.path).toContain("Q");
    expect(edges).toHaveLength(3);
  });

  test("begins at the mark it comes from and ends at the mark it leads to", () => {
    const parts = [part("p", ["a"]), part("q", ["b", "a"])];
    const placement = placeSections(parts, (slug) => (slug === "p" ? 1 : 0));
    const [edge] = routeEdges(
      parts.flatMap((each) => each.sections),
      placement,
    );
    const from = placement.sections.get("a") ?? { row: -1, lane: -1 };
    const to = placement.sections.get("b") ?? { row: -1, lane: -1 };
    expect(edge?.path).toMatch(new RegExp(`^M${xOf(from)} ${yOf(from)}.*L${xOf(to)} ${yOf(to)}$`));
  });
});

describe("roundedPath", () => {
  test("rounds a corner with a curve that ends on both legs", () => {
    expect(
      roundedPath([
        [0, 0],
        [0, 20],
        [20, 20],
      ]),
    ).toBe("M0 0L0 13Q0 20 7 20L20 20");
  });

  test("never rounds past the middle of a short leg", () => {
    expect(
      roundedPath([
        [0, 0],
        [0, 4],
        [20, 4],
      ]),
    ).toBe("M0 0L0 2Q0 4 7 4L20 4");
  });

  test("draws nothing without points", () => {
    expect(roundedPath([])).toBe("");
  });
});

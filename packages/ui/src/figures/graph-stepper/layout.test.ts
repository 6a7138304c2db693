import { describe, expect, test } from "vitest";
import { type FormulaName, formulas, graphOf } from "./formulas.ts";
import { layOut, radius, ranksOf } from "./layout.ts";

const names: readonly FormulaName[] = ["square", "reuse", "neuron", "crossing"];

describe.each(names)("the picture of %s", (name) => {
  const formula = formulas[name];
  const graph = graphOf(formula, formula.leaves);

  test("puts every node after its operands", () => {
    const ranks = ranksOf(graph);
    for (const { id, parents } of graph.nodes) {
      for (const parent of parents) expect(ranks[id]).toBeGreaterThan(ranks[parent] ?? Infinity);
    }
  });

  test.each([300, 360, 620])("keeps nodes apart and inside at %d pixels", (width) => {
    const { centres, height } = layOut(graph, formula.rows, width);
    for (const [i, a] of centres.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(radius);
      expect(a.x).toBeLessThanOrEqual(width - radius);
      expect(a.y).toBeLessThanOrEqual(height - radius);
      for (const b of centres.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2.5 * radius);
      }
    }
  });
});

test("the two edges of x·x are two lines", () => {
  const graph = graphOf(formulas.reuse, { x: 3 });
  const paths = layOut(graph, formulas.reuse.rows, 620).edges.map(({ path }) => path);
  expect(new Set(paths).size).toBe(4);
});

import { backwardSteps } from "@gradus/engine/autodiff";
import { describe, expect, test } from "vitest";
import { type FormulaName, formulas, graphOf } from "./formulas.ts";
import { forwardCount, progressAfter, stepsOf } from "./steps.ts";

const names: readonly FormulaName[] = ["square", "reuse", "neuron", "crossing"];
const graphNamed = (name: FormulaName) => graphOf(formulas[name], formulas[name].leaves);

describe.each(names)("the steps of %s", (name) => {
  const graph = graphNamed(name);
  const steps = stepsOf(graph, "accumulate");

  test("compute every value first, then seed the output, then serve one edge at a time", () => {
    const kinds = steps.map(({ kind }) => kind);
    const forward = forwardCount(steps);
    expect(kinds.slice(0, forward).every((kind) => kind === "value")).toBe(true);
    expect(kinds[forward]).toBe("seed");
    expect(kinds.slice(forward + 1).every((kind) => kind === "contribution")).toBe(true);
    const edges = graph.nodes.reduce((count, { parents }) => count + parents.length, 0);
    expect(kinds.length).toBe(forward + 1 + edges);
  });

  test("end with the gradients of the engine", () => {
    const { gradients } = progressAfter(graph, steps, steps.length);
    for (const { id, gradient } of graph.nodes) {
      expect(gradients.get(id)).toBeCloseTo(gradient, 12);
    }
  });

  test("are the engine's own backward steps, edge by edge", () => {
    const theirs = backwardSteps(graph).flatMap(({ node, contributions }) =>
      contributions.map(({ parent, contribution, gradientSoFar }) => [
        node,
        parent,
        contribution,
        gradientSoFar,
      ]),
    );
    const ours = steps.flatMap((step) =>
      step.kind === "contribution" ? [[step.node, step.parent, step.contribution, step.after]] : [],
    );
    expect(ours).toEqual(theirs);
  });

  test("have a place on the picture for each node", () => {
    expect(formulas[name].rows).toHaveLength(graph.nodes.length);
  });
});

describe("the numbers the lesson tells", () => {
  const gradientsOf = (name: FormulaName, rule: "accumulate" | "overwrite") => {
    const graph = graphNamed(name);
    const steps = stepsOf(graph, rule);
    const { gradients } = progressAfter(graph, steps, steps.length);
    return Object.fromEntries(
      graph.nodes
        .filter(({ operation }) => operation === "input")
        .map(({ id, label }) => [label, gradients.get(id)]),
    );
  };

  test("(ab + c)² at 2, 3, 1 has the gradients 42, 28, 14", () => {
    expect(gradientsOf("square", "accumulate")).toEqual({ a: 42, b: 28, c: 14 });
  });

  test("x·x + x at 3 has gradient 7, and 3 when the last contribution overwrites the others", () => {
    expect(gradientsOf("reuse", "accumulate")).toEqual({ x: 7 });
    expect(gradientsOf("reuse", "overwrite")).toEqual({ x: 3 });
  });

  test("(a + b)(ab) at 2, 3 has 21 and 16, and 6 and 6 with the bug", () => {
    expect(gradientsOf("crossing", "accumulate")).toEqual({ a: 21, b: 16 });
    expect(gradientsOf("crossing", "overwrite")).toEqual({ a: 6, b: 6 });
  });
});

test("before the first step only the leaves have values, and nothing has a gradient", () => {
  const graph = graphNamed("square");
  const { valued, gradients, current } = progressAfter(graph, stepsOf(graph, "accumulate"), 0);
  expect([...valued]).toEqual([0, 1, 2]);
  expect(gradients.size).toBe(0);
  expect(current).toBeUndefined();
});

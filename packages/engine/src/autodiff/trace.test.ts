import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryBindings, arbitraryExpression } from "../../test/arbitrary-expression.ts";
import { entriesOutside } from "../../test/entries-outside.ts";
import { DomainError, ShapeError } from "../errors.ts";
import {
  add,
  apply,
  compare,
  component,
  differentiate,
  evaluate,
  multiply,
  power,
  variable,
  where,
} from "../symbolic/index.ts";
import { backwardSteps, forwardSteps } from "./steps.ts";
import { trace } from "./trace.ts";
import { Value } from "./value.ts";

const [x, y] = [variable("x"), variable("y")];

describe("trace", () => {
  test("keeps each node of a function of Values, inputs first", () => {
    const graph = trace((a, b) => (a ?? b).mul(b ?? a).add(3), { a: 2, b: 5 });
    expect(
      graph.nodes.map(({ label, operation, parents, value, gradient }) => ({
        label,
        operation,
        parents,
        value,
        gradient,
      })),
    ).toEqual([
      { label: "a", operation: "input", parents: [], value: 2, gradient: 5 },
      { label: "b", operation: "input", parents: [], value: 5, gradient: 2 },
      { label: "v1", operation: "×", parents: [0, 1], value: 10, gradient: 1 },
      { label: "3", operation: "constant", parents: [], value: 3, gradient: 1 },
      { label: "v2", operation: "+", parents: [2, 3], value: 13, gradient: 1 },
    ]);
    expect(graph.order).toEqual([0, 1, 2, 3, 4]);
    expect(graph.output).toBe(4);
  });

  test("is plain data", () => {
    const graph = trace(multiply(x, x), { x: 3 });
    expect(JSON.parse(JSON.stringify(graph))).toEqual(graph);
    expect(graph.nodes.map(({ parents }) => parents)).toEqual([[], [0, 0]]);
  });

  test("names the components of a vector, and keeps inputs that are not used", () => {
    const graph = trace(multiply(component("w", 1), 2), { w: [4, 5], unused: 6 });
    expect(graph.nodes.slice(0, 3).map(({ label, gradient }) => [label, gradient])).toEqual([
      ["w[0]", 0],
      ["w[1]", 2],
      ["unused", 0],
    ]);
  });

  test("may be of an input alone", () => {
    const graph = trace(x, { x: 4 });
    expect([graph.output, graph.nodes[0]?.gradient]).toEqual([0, 1]);
  });

  test("gives where a gradient along the branch taken, and none along the other", () => {
    const hinge = where(compare(x, "<", 0), multiply(2, x), multiply(y, x));
    const gradients = (at: number) =>
      trace(hinge, { x: at, y: 7 })
        .nodes.slice(0, 2)
        .map(({ gradient }) => gradient);
    expect(gradients(-1)).toEqual([2, 0]);
    expect(gradients(3)).toEqual([7, 3]);
  });

  test("says which input is missing", () => {
    expect(() => trace(x, { y: 1 })).toThrow(DomainError);
    expect(() => trace(component("w", 2), { w: [1, 2] })).toThrow(ShapeError);
  });

  test("agrees with evaluate and differentiate on any expression", () => {
    let judged = 0;
    fc.assert(
      fc.property(arbitraryExpression(), arbitraryBindings, (expression, bindings) => {
        const graph = trace(expression, bindings);
        const output = graph.nodes[graph.output];
        expect(
          output?.value === evaluate(expression, bindings) || Number.isNaN(output?.value),
        ).toBe(true);
        const exact = evaluate(differentiate(expression, "x"), bindings);
        const got = graph.nodes[0]?.gradient ?? NaN;
        // the tape multiplies by partials of 0 and ∞ that the symbolic form has simplified away
        const calm = graph.nodes.every(({ value, localPartials, gradient }) =>
          [value, gradient, ...localPartials].every((v) => Math.abs(v) < 1e4),
        );
        fc.pre(calm && Math.abs(exact) < 1e4);
        judged += 1;
        expect(entriesOutside(got, exact, { abs: 1e-7, rel: 1e-7 })).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(judged).toBeGreaterThanOrEqual(300);
  });
});

describe("the steps of a figure", () => {
  const graph = trace(add(power(x, 2), multiply(x, y)), { x: 3, y: -4 });

  test("forward, each node comes after its operands and has its value", () => {
    const known = new Set<number>();
    for (const { node, operands, value } of forwardSteps(graph)) {
      for (const operand of operands) expect(known.has(operand.node)).toBe(true);
      expect(value).toBe(graph.nodes[node]?.value);
      known.add(node);
    }
    expect(known.size).toBe(graph.nodes.length);
  });

  test("backward, each step tells upstream, local partial, contribution and the sum so far", () => {
    const [sum, ...rest] = backwardSteps(graph);
    expect(sum).toEqual({
      node: graph.output,
      upstream: 1,
      contributions: [
        { parent: 2, localPartial: 1, contribution: 1, gradientSoFar: 1 },
        { parent: 3, localPartial: 1, contribution: 1, gradientSoFar: 1 },
      ],
    });
    expect(rest.map(({ contributions }) => contributions)).toEqual([
      [
        { parent: 0, localPartial: -4, contribution: -4, gradientSoFar: -4 },
        { parent: 1, localPartial: 3, contribution: 3, gradientSoFar: 3 },
      ],
      [{ parent: 0, localPartial: 6, contribution: 6, gradientSoFar: 2 }],
    ]);
  });

  test("backward, the last sums are the gradients, and no node hands down before it is complete", () => {
    const neuron = trace(apply("tanh", add(multiply(x, y), multiply(x, x))), { x: 0.3, y: 0.7 });
    const sums = neuron.nodes.map(({ id }) => Number(id === neuron.output));
    for (const { node, upstream, contributions } of backwardSteps(neuron)) {
      expect(upstream).toBe(neuron.nodes[node]?.gradient);
      for (const { parent, gradientSoFar } of contributions) sums[parent] = gradientSoFar;
    }
    expect(sums).toEqual(neuron.nodes.map(({ gradient }) => gradient));
  });

  test("a function that ignores its inputs has nothing to hand to them", () => {
    const constant = trace(() => new Value(2), { x: 1 });
    expect(backwardSteps(constant)).toEqual([]);
    expect(constant.nodes.map(({ gradient }) => gradient)).toEqual([0, 1]);
  });
});

import { describe, expect, test } from "vitest";
import { spreadLabels } from "./spread-labels.ts";

const room = { from: 0, to: 200 };

describe("labels along an edge", () => {
  test("stay where they want to be while there is room", () => {
    expect(spreadLabels([50, 10, 100], 16, room)).toEqual([50, 10, 100]);
  });

  test("move apart around their middle and keep their order", () => {
    expect(spreadLabels([52, 50], 16, room)).toEqual([59, 43]);
    expect(spreadLabels([100, 100, 100, 100], 16, room)).toEqual([76, 92, 108, 124]);
  });

  test("push a neighbour they would run into", () => {
    const [a = 0, b = 0, c = 0] = spreadLabels([40, 44, 56], 16, room);
    expect(b - a).toBe(16);
    expect(c - b).toBe(16);
  });

  test("stay inside the drawing", () => {
    expect(spreadLabels([-5, 2], 16, room)).toEqual([0, 16]);
    expect(spreadLabels([199, 230], 16, room)).toEqual([184, 200]);
  });
});

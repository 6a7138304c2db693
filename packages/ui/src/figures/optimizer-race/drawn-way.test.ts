import { expect, test } from "vitest";
import { plotFrame } from "../plot/plot-frame.ts";
import { drawnWay } from "./drawn-way.ts";

const frame = plotFrame(
  { width: 100, height: 100, margin: { top: 0, right: 0, bottom: 0, left: 0 } },
  { from: 0, to: 1 },
  { from: 0, to: 1 },
);

test("a way that stays near is drawn whole, also where it looks over the edge", () => {
  expect(
    drawnWay(frame, [
      [0.5, 0.5],
      [1.5, 0.5],
      [0.2, 0.2],
    ]),
  ).toHaveLength(3);
});

test("a way that flies off is drawn to its first point far outside", () => {
  const way = drawnWay(frame, [
    [0.5, 0.5],
    [0.5, 40],
    [0.5, -1600],
    [0.5, Number.NaN],
  ]);
  expect(way).toHaveLength(2);
  expect(way[1]?.y).toBeLessThan(-100);
});

test("a way that is no number any more ends there", () => {
  expect(
    drawnWay(frame, [
      [0.5, 0.5],
      [Number.NaN, 0],
      [0.5, 0.5],
    ]),
  ).toHaveLength(2);
});

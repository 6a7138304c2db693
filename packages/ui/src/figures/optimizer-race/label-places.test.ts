import { describe, expect, test } from "vitest";
import { labelPlaces } from "./label-places.ts";

const room = { width: 600, height: 300 };
const way = (name: string, y: (x: number) => number) => ({
  name,
  points: Array.from({ length: 61 }, (_, k) => ({ x: 10 * k, y: y(10 * k) })),
});
const level = way("level", () => 150);

describe("the name of a way", () => {
  test("stands where the way is furthest from the others, off the line", () => {
    const bulge = way("bulge", (x) => 150 - 90 * Math.sin((Math.PI * x) / 600));
    const [, place] = labelPlaces([level, bulge], [], room);
    expect(place?.x).toBeCloseTo(300, -1);
    expect(place?.y).toBeLessThan(60);
  });

  test("stays inside the drawing", () => {
    const steep = way("steep", (x) => x / 2);
    for (const place of labelPlaces([steep, way("top", () => 1)], [], room)) {
      expect(place?.x).toBeGreaterThanOrEqual(13.5); // half of the three letters of "top"
      expect(place?.x).toBeLessThanOrEqual(600 - 13.5);
      expect(place?.y).toBeLessThanOrEqual(300);
    }
  });

  test("is left out where two ways are one", () => {
    expect(labelPlaces([level, way("twin", () => 151)], [], room)).toEqual([undefined, undefined]);
  });

  test("is left out for a way that is never in the picture", () => {
    expect(labelPlaces([way("gone", () => -1000)], [], room)).toEqual([undefined]);
  });

  test("keeps off a place that is taken", () => {
    const [free] = labelPlaces([level], [], room);
    const [moved] = labelPlaces([level], [{ x: free?.x ?? 0, y: (free?.y ?? 0) - 5 }], room);
    expect(moved).toBeDefined();
    expect(moved).not.toEqual(free);
  });
});

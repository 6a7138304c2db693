import { describe, expect, test } from "vitest";
import { courses } from "./course.ts";
import { levelLines } from "./level-lines.ts";
import { landscapeFrame } from "./race-frames.ts";

describe("level lines", () => {
  const { bowl } = courses;
  const frame = landscapeFrame(bowl, 600);

  test("are one path a level", () => {
    expect(levelLines(bowl, frame)).toHaveLength(bowl.levels.length);
  });

  test("run where the surface has that height", () => {
    const [level = Number.NaN] = bowl.levels;
    const [path = ""] = levelLines({ ...bowl, levels: [level] }, frame);
    // The polygon encloses what lies above the level: its outer ring is the edge of the drawing.
    const points = [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
      frame.x.toValue(Number(x)),
      frame.y.toValue(Number(y)),
    ]);
    const inside = points.filter(([x = 9, y = 9]) => Math.abs(x) < 4.9 && Math.abs(y) < 1.9);
    expect(inside.length).toBeGreaterThan(8);
    for (const point of inside) {
      expect(Math.abs(bowl.surface.valueAt(point) - level)).toBeLessThan(0.03);
    }
  });
});

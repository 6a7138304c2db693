import { describe, expect, test } from "vitest";
import { courses } from "./course.ts";
import { levelLines } from "./level-lines.ts";
import { landscapeFrame } from "./race-frames.ts";

const { bowl } = courses;
const frame = landscapeFrame(bowl, 600);

/** The corners of a ring, each of which is written as the way from the one before. */
function pointsOf(ring: string): [number, number][] {
  const numbers = (ring.match(/-?[\d.]+/g) ?? []).map(Number);
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    x += numbers[index] ?? 0;
    y += numbers[index + 1] ?? 0;
    points.push([frame.x.toValue(x), frame.y.toValue(y)]);
  }
  return points;
}

describe("level lines", () => {
  test("are one path a level", () => {
    expect(levelLines(bowl, frame)).toHaveLength(bowl.levels.length);
  });

  test("run where the surface has that height", () => {
    const [level = Number.NaN] = bowl.levels;
    const [path = ""] = levelLines({ ...bowl, levels: [level] }, frame);
    // One ring is the edge of the drawing, the other the level.
    const points = path.split("z").flatMap(pointsOf);
    const inside = points.filter(([x, y]) => Math.abs(x) < 4.9 && Math.abs(y) < 1.9);
    expect(inside.length).toBeGreaterThan(8);
    for (const point of inside) {
      expect(Math.abs(bowl.surface.valueAt(point) - level)).toBeLessThan(0.04);
    }
  });
});

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
    // The innermost level of (x² + 20y²)/2 is the ellipse with half axes √(2c) and √(c/10).
    const [level = Number.NaN] = bowl.levels;
    const [path = ""] = levelLines({ ...bowl, levels: [level] }, frame);
    const xs = [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x]) => Number(x));
    const outside = levelLines({ ...bowl, levels: [level] }, frame)[0];
    expect(outside).toBe(path);
    expect(xs.length).toBeGreaterThan(8);
    for (const match of path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
      const point = [frame.x.toValue(Number(match[1])), frame.y.toValue(Number(match[2]))];
      const inWindow = Math.abs(point[0] ?? 9) < 4.9 && Math.abs(point[1] ?? 9) < 1.9;
      if (inWindow && path.indexOf("Z") > match.index) continue;
      if (inWindow) expect(bowl.surface.valueAt(point)).toBeCloseTo(level, 0);
    }
  });
});

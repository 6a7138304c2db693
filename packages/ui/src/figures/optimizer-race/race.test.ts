import { describe, expect, test } from "vitest";
import {
  hasDiverged,
  nearby,
  openingRace,
  race,
  type RaceState,
  type Run,
  winnerOf,
} from "./race.ts";
import type { RacerName } from "./racers.ts";

const runOf = (state: RaceState, racer: RacerName): Run => {
  const run = race(state).find((candidate) => candidate.racer === racer);
  if (run === undefined) throw new Error(`no run of ${racer}`);
  return run;
};

describe("the race on the long bowl", () => {
  const bowl = openingRace("bowl");

  test("starts everyone at the same point and takes the same number of steps", () => {
    for (const { path } of race(bowl)) {
      expect(path[0]).toEqual([-4, 1.5]);
      expect(path).toHaveLength(121);
    }
  });

  test("is won by plain descent, whose learning rate suits a bowl", () => {
    expect(winnerOf(race(bowl))).toMatchObject({ racer: "gd", arrival: 47 });
    expect(runOf(bowl, "adam").arrival).toBe(77);
  });

  test("lets RMSprop be there first, and throws it out again", () => {
    const { visit, arrival } = runOf(bowl, "rmsprop");
    expect(visit).toBe(37);
    expect(arrival).toBeUndefined();
    for (const racer of ["gd", "momentum", "adam"] as const) {
      expect(runOf(bowl, racer).visit).toBeGreaterThan(37);
    }
  });

  test("counts an arrival only if the run stays", () => {
    const { path, arrival } = runOf(bowl, "momentum");
    expect(arrival).toBe(78);
    const distances = path.map(([x, y]) => Math.hypot(x, y));
    expect(distances.findIndex((distance) => distance < nearby)).toBeLessThan(78);
    for (const distance of distances.slice(78)) expect(distance).toBeLessThan(nearby);
  });
});

test("in the bent valley momentum rests first, then Adam, and plain descent does not arrive", () => {
  const valley = openingRace("valley");
  expect(winnerOf(race(valley))).toMatchObject({ racer: "momentum", arrival: 408 });
  expect(runOf(valley, "adam").arrival).toBe(521);
  expect(runOf(valley, "gd").arrival).toBeUndefined();
});

describe.each(["bowl", "valley"] as const)(
  "a loss in units ten times smaller, in the %s",
  (name) => {
    const opening = openingRace(name);
    const scaled = { ...opening, lossScale: 10 };

    test("throws plain descent and momentum out", () => {
      expect(hasDiverged(runOf(scaled, "gd"), 100)).toBe(true);
      expect(hasDiverged(runOf(scaled, "momentum"), 100)).toBe(true);
    });

    test("leaves Adam's way as it was", () => {
      const [plain, tenfold] = [runOf(opening, "adam"), runOf(scaled, "adam")];
      for (const [step, [x, y]] of plain.path.entries()) {
        expect(Math.abs((tenfold.path[step]?.[0] ?? Number.NaN) - x)).toBeLessThan(1e-5);
        expect(Math.abs((tenfold.path[step]?.[1] ?? Number.NaN) - y)).toBeLessThan(1e-5);
      }
    });
  },
);

import { describe, expect, test } from "vitest";
import { sectionStanding } from "./section-standing.ts";

describe("sectionStanding", () => {
  test.each([
    [[], "not_started", 0],
    [["not_started", "not_started"], "not_started", 0],
    [["tried", "not_started"], "tried", 0],
    [["accepted", "not_started"], "partially_accepted", 1],
    [["partially_accepted"], "partially_accepted", 0],
    [["accepted", "accepted"], "accepted", 2],
  ] as const)("calls exercises that are %j %s, with %d accepted", (states, state, accepted) => {
    const slugs = states.map((_, index) => `e${index}`);
    const known = new Map(slugs.map((slug, index) => [slug, states[index] ?? "not_started"]));
    expect(sectionStanding(slugs, known)).toEqual({ state, accepted, exercises: states.length });
  });

  test("counts an exercise nobody began as not started", () => {
    expect(sectionStanding(["a"], new Map()).state).toBe("not_started");
  });
});

import { describe, expect, test } from "vitest";
import { tick, versionsOf } from "./version.ts";

const line = (id: string, receivedAt: string) => ({
  id,
  receivedAt,
  state: "graded" as const,
  verdict: "accepted" as const,
  score: 1,
});

describe("versionsOf", () => {
  test("puts submissions and kept texts in one line, newest first", () => {
    const versions = versionsOf(
      [line("s2", "2026-11-24T10:02:00.000Z"), line("s1", "2026-11-24T10:00:00.000Z")],
      [{ source: "a", keptAt: "2026-11-24T10:01:00.000Z", why: "reset" }],
    );
    expect(versions.map(({ key }) => key)).toEqual(["s2", "kept 2026-11-24T10:01:00.000Z", "s1"]);
  });
});

describe("tick", () => {
  test("keeps the two latest", () => {
    expect(["a", "b", "c"].reduce<readonly string[]>(tick, [])).toEqual(["b", "c"]);
  });

  test("takes a tick back", () => {
    expect(tick(["a", "b"], "a")).toEqual(["b"]);
  });
});

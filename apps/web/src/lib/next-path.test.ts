import { describe, expect, test } from "vitest";
import { nextPath, withNext } from "./next-path.ts";

describe("nextPath", () => {
  test.each(["/learn", "/join/ABCD-EFGH", "/exercises/adam-step?language=typescript#hints"])(
    "goes back to %s",
    (path) => {
      expect(nextPath(path)).toBe(path);
    },
  );

  test.each([
    undefined,
    "",
    "learn",
    "//evil.test",
    "/\\evil.test",
    "/a\\b",
    "https://evil.test/",
    "javascript:alert(1)",
    "/\t/evil.test",
    "/learn\n",
    ["/a", "/b"],
  ])("goes home for %j", (value) => {
    expect(nextPath(value)).toBe("/");
  });
});

describe("withNext", () => {
  test("keeps the way back, escaped", () => {
    expect(withNext("/sign-in", "/join/A?b=c")).toBe("/sign-in?next=%2Fjoin%2FA%3Fb%3Dc");
  });

  test("says nothing where the way leads home", () => {
    expect(withNext("/sign-in", "/")).toBe("/sign-in");
  });
});

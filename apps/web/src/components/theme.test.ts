import { describe, expect, test } from "vitest";
import { themeCookieText, themeOf } from "./theme.ts";

describe("themeOf", () => {
  test.each([
    ["light", "light"],
    ["dark", "dark"],
    [undefined, "system"],
    ["", "system"],
    ['"><script>', "system"],
  ])("reads %j as %s", (cookie, theme) => {
    expect(themeOf(cookie)).toBe(theme);
  });
});

describe("themeCookieText", () => {
  test("keeps a choice for a year on every page", () => {
    expect(themeCookieText("dark")).toBe(
      "gradus-theme=dark; Max-Age=31536000; Path=/; SameSite=Lax",
    );
  });

  test("forgets the choice when the system decides again", () => {
    expect(themeCookieText("system")).toContain("Max-Age=0");
  });
});

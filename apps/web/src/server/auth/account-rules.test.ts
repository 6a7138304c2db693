import { describe, expect, test } from "vitest";
import { DisplayName } from "./account-rules.ts";

describe("a person's name", () => {
  test.each(["Ada Lovelace", "李清照", "Søren Å. Kierkegård", "O’Neil-Smith", "محمد", "🦊"])(
    "may be %s",
    (name) => {
      expect(DisplayName.parse(name)).toBe(name);
    },
  );

  test("is trimmed", () => {
    expect(DisplayName.parse("  Ada ")).toBe("Ada");
  });

  test.each([
    ["empty", "   "],
    ["longer than 80 characters", "x".repeat(81)],
    ["with a NUL", "Ada\0"],
    ["with a line break", "Ada\nadmin"],
    ["with an override of the direction", "Ada\u202egpj"],
    ["with an isolate", "Ada\u2066x"],
    ["with half of a surrogate pair", "Ada\ud800"],
  ])("is refused when %s", (_, name) => {
    expect(DisplayName.safeParse(name).success).toBe(false);
  });
});

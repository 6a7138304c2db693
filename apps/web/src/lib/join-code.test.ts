import { describe, expect, test } from "vitest";
import { joinCodeFrom } from "./join-code.ts";

describe("joinCodeFrom", () => {
  test.each([
    ["7KQ2M-X0VTA"],
    ["7kq2mx0vta"],
    ["  7kq2m – x0vta "],
    ["7 K Q 2 M X 0 V T A"],
    ["7KQ2M—XOVTA"],
    ["https://gradus.example.test/join/7KQ2M-X0VTA?from=mail"],
    ["７KQ2M-X0VTA"],
  ])("reads %j as the code on the board", (typed) => {
    expect(joinCodeFrom(typed)).toBe("7KQ2M-X0VTA");
  });

  test("takes I and L for 1", () => {
    expect(joinCodeFrom("iiill-LLiii")).toBe("11111-11111");
  });

  test.each(["", "7KQ2M", "7KQ2M-X0VTA9", "7KQ2M-X0VTU", "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"])(
    "does not take %j for a code",
    (typed) => {
      expect(joinCodeFrom(typed)).toBeNull();
    },
  );

  test.each("0123456789ABCDEFGHJKMNPQRSTVWXYZ".split(""))(
    "reads a code of %s as itself",
    (symbol) => {
      const code = `${symbol.repeat(5)}-${symbol.repeat(5)}`;
      expect(joinCodeFrom(code)).toBe(code);
      expect(joinCodeFrom(code.toLowerCase())).toBe(code);
    },
  );
});

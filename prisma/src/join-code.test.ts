import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { drawJoinCode, readJoinCode } from "./join-code.ts";

describe("a join code", () => {
  test("has ten symbols, none of which is mistaken for another", () => {
    expect(drawJoinCode(randomBytes)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
  });

  test("carries five bits in each symbol, 50 in all", () => {
    const symbols = new Set(
      Array.from({ length: 256 }, (_, byte) =>
        drawJoinCode((count) => new Uint8Array(count).fill(byte)).charAt(0),
      ),
    );
    expect(symbols.size).toBe(32);
    const places = Array.from({ length: 10 }, (_, changed) =>
      drawJoinCode((count) =>
        Uint8Array.from({ length: count }, (_, at) => (at === changed ? 1 : 0)),
      ),
    );
    expect(new Set(places).size).toBe(10);
  });

  test("is read as it was meant, however it was typed", () => {
    expect(readJoinCode("7KQ2M-X0VTA")).toBe("7KQ2M-X0VTA");
    expect(readJoinCode(" 7kq2mxovta ")).toBe("7KQ2M-X0VTA");
    expect(readJoinCode("il0 o1-abcde")).toBe("11001-ABCDE");
  });

  test("stays itself when read back", () => {
    for (let round = 0; round < 100; round += 1) {
      const code = drawJoinCode(randomBytes);
      expect(readJoinCode(code)).toBe(code);
    }
  });
});

import { describe, expect, test } from "vitest";
import { fixedText, powerOfTenText, readoutText, scientificText } from "./number-text.ts";

describe("numbers in figures", () => {
  test("are written with a true minus sign", () => {
    expect(fixedText(-1.25, 2)).toBe("−1.25");
    expect(scientificText(-0.00013, 1)).toBe("−1.3 × 10⁻⁴");
  });

  test("never show a negative zero, also when they round to one", () => {
    expect(fixedText(-0, 2)).toBe("0.00");
    expect(fixedText(-0.001, 2)).toBe("0.00");
  });

  test("carry their power of ten in superscript digits", () => {
    expect(powerOfTenText(-16)).toBe("10⁻¹⁶");
    expect(powerOfTenText(0)).toBe("10⁰");
    expect(scientificText(6.02e23, 2)).toBe("6.02 × 10²³");
  });

  test("switch to a power of ten before they lose their second significant digit", () => {
    expect(readoutText(0.0012)).toBe("0.0012");
    expect(readoutText(0.00097)).toBe("9.70 × 10⁻⁴");
    expect(readoutText(0)).toBe("0.0000");
    expect(readoutText(123456)).toBe("1.23 × 10⁵");
  });

  test("name what is no number", () => {
    expect(readoutText(Number.NaN)).toBe("not a number");
    expect(readoutText(-Infinity)).toBe("−∞");
  });
});

import { describe, expect, test } from "vitest";
import { valueAfterKey } from "./slider-keys.ts";

const range = { from: -2, to: 2, step: 0.5 };

describe("a slider handle", () => {
  test("moves one step with an arrow, up and right being more", () => {
    expect(valueAfterKey("ArrowRight", 0, range)).toBe(0.5);
    expect(valueAfterKey("ArrowUp", 0, range)).toBe(0.5);
    expect(valueAfterKey("ArrowLeft", 0, range)).toBe(-0.5);
    expect(valueAfterKey("ArrowDown", 0, range)).toBe(-0.5);
  });

  test("goes to its ends with Home and End and never beyond them", () => {
    expect(valueAfterKey("Home", 1, range)).toBe(-2);
    expect(valueAfterKey("End", 1, range)).toBe(2);
    expect(valueAfterKey("ArrowRight", 2, range)).toBe(2);
    expect(valueAfterKey("PageDown", 1, range)).toBe(-2);
  });

  test("leaves every other key to the page", () => {
    expect(valueAfterKey("Tab", 0, range)).toBeUndefined();
    expect(valueAfterKey("a", 0, range)).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import { excerptLines } from "./excerpt-lines.ts";

const source = "one\ntwo\r\nthree\nfour\nfive";

describe("excerptLines", () => {
  test("shows the line between two neighbours on each side", () => {
    expect(excerptLines(source, 3).map((line) => line.text)).toEqual(source.split(/\r?\n/));
  });

  test("marks exactly the line that went wrong", () => {
    expect(excerptLines(source, 2, 1).filter((line) => line.isFault)).toEqual([
      { number: 2, text: "two", isFault: true },
    ]);
  });

  test("does not reach beyond the first or the last line", () => {
    expect(excerptLines(source, 1, 1).map((line) => line.number)).toEqual([1, 2]);
    expect(excerptLines(source, 5, 1).map((line) => line.number)).toEqual([4, 5]);
  });

  test("is empty for a line the source does not have", () => {
    expect(excerptLines(source, 9)).toEqual([]);
  });
});

import { expect, test } from "vitest";
import { drawSeed } from "./draw-seed.ts";

const bytes = (value: number) => (count: number) => new Uint8Array(count).fill(value);

test("a seed takes every integer from 0 to 2⁵³ − 1 and no other", () => {
  expect(drawSeed(bytes(0x00))).toBe(0);
  expect(drawSeed(bytes(0xff))).toBe(Number.MAX_SAFE_INTEGER);
});

test("a seed depends on each of its random bits", () => {
  const seeds = Array.from({ length: 53 }, (_, bit) =>
    drawSeed(() => {
      const drawn = new Uint8Array(8);
      drawn[bit >> 3] = 0x80 >> (bit & 7);
      return drawn;
    }),
  );
  expect(seeds).toEqual(Array.from({ length: 53 }, (_, bit) => 2 ** (52 - bit)));
});

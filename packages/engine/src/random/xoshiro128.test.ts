import { expect, test } from "vitest";
import { splitmix64 } from "./splitmix64.ts";
import { xoshiro128 } from "./xoshiro128.ts";

test("xoshiro128** gives the outputs of its authors' C code for the state 1, 2, 3, 4", () => {
  const next = xoshiro128([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ]);
});

test("SplitMix64 gives the published outputs for the seed 1234567", () => {
  expect(splitmix64(1234567n, 5)).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
    4593380528125082431n,
    16408922859458223821n,
  ]);
});

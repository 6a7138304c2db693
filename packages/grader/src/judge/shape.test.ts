import { describe, expect, test } from "vitest";
import type { Data, Received } from "@gradus/exercise";
import { findShapeFaults } from "./shape.ts";

const messages = (received: Received, expected: Data): readonly string[] =>
  findShapeFaults(received, expected).map(({ message }) => message);

describe("the form of an answer", () => {
  test("is right whatever the values are", () => {
    expect(messages(Number.NaN, 3)).toEqual([]);
    expect(messages([[1, 2], []], [[3, 4], []])).toEqual([]);
    expect(messages({ b: "x", a: null }, { a: null, b: "y" })).toEqual([]);
  });

  test.each<[Received, Data, string]>([
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      "The result should be 3 rows of 2 numbers, but it is 2 rows of 3 numbers: transposed?",
    ],
    [[1, 2, 3], [1, 2], "The result should be a list of 2 numbers, but it is a list of 3 numbers."],
    [
      [[1], [2]],
      [1, 2],
      "The result's [0] should be a number, but it is a list of 1 number. Return the number itself, without brackets.",
    ],
    [
      "0.5",
      0.5,
      'The result should be a number, but it is the string "0.5". A text is not a number, even if it looks like one; convert it with Number(…).',
    ],
    [
      undefined,
      [1],
      "The result should be a list of 1 number, but it is undefined. Is a `return` missing?",
    ],
    [null, 1, "The result should be a number, but it is null."],
    [true, 1, "The result should be a number, but it is the boolean true."],
    [
      { 0: 1, length: 1 },
      [1],
      "The result should be a list of 1 number, but it is an object with 0, length.",
    ],
    [[], [1], "The result should be a list of 1 number, but it is an empty list."],
    [
      [[1, 2], [3]],
      [
        [1, 2],
        [3, 4],
      ],
      "The result's [1] should be a list of 2 numbers, but it is a list of 1 number.",
    ],
    [
      { $refused: "a Set" },
      [1],
      "The result should be a list of 1 number, but it is a Set. Spread it into a list: [...values].",
    ],
  ])("%j for %j is said in words", (received, expected, message) => {
    expect(messages(received, expected)[0]).toBe(message);
  });

  test("names keys that are missing beside those that came instead, and extra ones", () => {
    expect(messages({ dw1: [1], db1: 2 }, { dW1: [1], db1: 2 })).toEqual([
      "The result has no dW1 (there is dw1).",
      "The result has dw1, which was not asked for.",
    ]);
  });

  test("finds what is refused at any depth", () => {
    // A part of a list may be refused; the type of data leaves that out.
    const received = { grad: [{ $refused: "a bigint" } as never] };
    expect(findShapeFaults(received, { grad: [1] })).toMatchObject([
      { path: ["grad", 0], refused: "a bigint" },
    ]);
  });
});

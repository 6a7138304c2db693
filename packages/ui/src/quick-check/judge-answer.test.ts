import { describe, expect, test } from "vitest";
import { judgeAnswer } from "./judge-answer.ts";

describe("a quick check", () => {
  test("takes the answer within half a thousandth", () => {
    expect(judgeAnswer(6.1, 6.1, [])).toEqual({ kind: "right" });
    expect(judgeAnswer(6.103, 6.1, [])).toEqual({ kind: "right" });
    expect(judgeAnswer(0.3333, 1 / 3, [])).toEqual({ kind: "right" });
  });

  test("takes nothing but 0 for 0", () => {
    expect(judgeAnswer(0, 0, [])).toEqual({ kind: "right" });
    expect(judgeAnswer(0.001, 0, [])).toEqual({ kind: "wrong" });
  });

  test("recognises a mistake it has a sentence for, also one close to the answer", () => {
    expect(judgeAnswer(6, 6.1, [{ value: 5.9 }, { value: 6 }])).toEqual({
      kind: "known-mistake",
      index: 1,
    });
  });

  test("tells a sign and a lost digit from a wrong idea", () => {
    expect(judgeAnswer(-6.1, 6.1, [])).toEqual({ kind: "wrong-sign" });
    expect(judgeAnswer(6.2, 6.1, [])).toMatchObject({ kind: "close" });
    expect(judgeAnswer(7, 6.1, [])).toEqual({ kind: "wrong" });
  });

  test("holds to a stated tolerance", () => {
    const exact = { absolute: 0, relative: 0 };
    expect(judgeAnswer(6.1001, 6.1, [], exact)).toMatchObject({ kind: "close" });
  });
});

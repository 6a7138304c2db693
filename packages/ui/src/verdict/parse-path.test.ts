import { printPath } from "@gradus/exercise";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePath } from "./parse-path.ts";

describe("parsePath", () => {
  test("reads indices and keys in order", () => {
    expect(parsePath("[0].dW1[2]")).toEqual([0, "dW1", 2]);
  });

  test("is empty for the whole value", () => {
    expect(parsePath("")).toEqual([]);
  });

  test("reads back whatever printPath wrote", () => {
    const step = fc.oneof(fc.nat({ max: 500 }), fc.stringMatching(/^[A-Za-z_$][\w$]{0,8}$/));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (path) => {
        expect(parsePath(printPath(path))).toEqual(path);
      }),
    );
  });
});

import fc from "fast-check";
import type { Data } from "@gradus/exercise";
import { describe, expect, test } from "vitest";
import { withSandbox } from "./with-sandbox.ts";

const { run } = withSandbox();

const leaves = fc.oneof(
  fc.double(),
  fc.constantFrom(
    0,
    -0,
    Number.NaN,
    Infinity,
    -Infinity,
    Number.MIN_VALUE,
    Number.MAX_VALUE,
    2 ** 53,
  ),
  fc.boolean(),
  fc.string({ unit: "binary" }),
  fc.constantFrom(null, undefined),
);
const keys = fc.oneof(
  fc.string(),
  fc.constantFrom("__proto__", "toJSON", "$number", "$refused", "constructor", "length", "0"),
);
const data: fc.Arbitrary<Data> = fc.letrec<{ value: Data }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    leaves,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(keys, tie("value"), { maxKeys: 4, noNullPrototype: false }),
  ),
})).value;

describe("values", () => {
  test("pass into the learner's realm and back unchanged", async () => {
    const values = fc.sample(data, { numRuns: 400, seed: 20_260 });
    const outcome = await run(
      "export const f = (value) => value;",
      values.map((value) => [value]),
    );
    if (outcome.kind !== "observed") throw new Error(JSON.stringify(outcome));
    for (const [index, call] of outcome.calls.entries()) {
      expect(call).toMatchObject({ kind: "returned", changed: [] });
      expect(call.kind === "returned" && call.value).toEqual(values[index]);
    }
  });

  test("arrive as the plain lists and objects of the learner's own realm", async () => {
    const source = `export const f = (list, record) => [
      list instanceof Array, Array.isArray(list), Object.getPrototypeOf(record) === Object.prototype,
      Object.is(list[0], -0), 0 in list, list.length,
    ];`;
    expect(await run(source, [[[-0, undefined], { a: 1 }]])).toMatchObject({
      calls: [{ value: [true, true, true, true, true, 2] }],
    });
  });
});

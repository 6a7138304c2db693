import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Data } from "./data.ts";
import { decode, encode, type Wire, WireError } from "./wire.ts";

const keys = fc.oneof(
  fc.string(),
  fc.constantFrom("__proto__", "$number", "$object", "$", "toJSON"),
);
const data: fc.Arbitrary<Data> = fc.letrec<{ value: Data }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.double(),
    fc.constantFrom(-0, Number.NaN, Infinity, -Infinity, null, undefined, true, false),
    fc.string(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(keys, tie("value"), { maxKeys: 4, noNullPrototype: false }),
  ),
})).value;

describe("values on the wire", () => {
  test("come back as they went, through text", () => {
    fc.assert(
      fc.property(data, (value) => {
        // JSON.parse makes nothing but wire values.
        const wire = JSON.parse(JSON.stringify(encode(value))) as Wire;
        expect(decode(wire)).toEqual(value);
      }),
    );
  });

  test.each<[Data, Wire]>([
    [Number.NaN, { $number: "NaN" }],
    [-0, { $number: "-0" }],
    [
      [undefined, -Infinity],
      [{ $undefined: true }, { $number: "-Infinity" }],
    ],
    [
      { $a: 1, b: 2 },
      {
        $object: [
          ["$a", 1],
          ["b", 2],
        ],
      },
    ],
  ])("%o travels as %j", (value, wire) => {
    expect(encode(value)).toEqual(wire);
  });

  test("a key like __proto__ is only a key", () => {
    const decoded = decode(JSON.parse('{"__proto__":{"polluted":1}}') as Wire);
    expect(Object.keys(Object(decoded))).toEqual(["__proto__"]);
    expect(Object(decoded).polluted).toBeUndefined();
  });

  test.each<Wire>([
    { $number: "1" },
    { $number: 3 },
    { $unknown: 1 },
    { $refused: 1 },
    { $object: [["a"]] },
    { $object: [[1, 2]] },
    { $object: [["a", 1, 2]] },
    { $object: "a" },
    { a: 1, $number: "NaN" },
  ])("%j was not written by encode and is refused", (wire) => {
    expect(() => decode(wire)).toThrow(WireError);
  });

  test("what was refused keeps its name", () => {
    expect(decode(encode({ $refused: "a Promise" }))).toEqual({ $refused: "a Promise" });
  });
});

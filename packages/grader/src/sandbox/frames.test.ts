import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFrameReader, FrameTooLongError, frameOf } from "./frames.ts";

describe("frames", () => {
  test("arrive whole, whatever pieces the pipe delivers", () => {
    const texts = fc.tuple(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(
        fc.array(texts, { maxLength: 5 }),
        fc.integer({ min: 1, max: 20 }),
        (sent, size) => {
          const bytes = Buffer.concat(sent.map(([header, body]) => frameOf(header, body)));
          const reader = createFrameReader(() => 1_000_000);
          const received = [];
          for (let start = 0; start < bytes.length; start += size)
            received.push(...reader.push(bytes.subarray(start, start + size)));
          expect(received).toEqual(sent.map(([header, body]) => ({ header, body })));
        },
      ),
    );
  });

  test("over the limit are refused before anything of them is read", () => {
    const reader = createFrameReader(() => 100);
    expect(() => reader.push(frameOf("{}", "x".repeat(200)).subarray(0, 8))).toThrow(
      FrameTooLongError,
    );
  });
});

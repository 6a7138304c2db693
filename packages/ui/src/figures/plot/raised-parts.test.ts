import { expect, test } from "vitest";
import { raisedParts } from "./raised-parts.ts";

test("a power of ten is cut into its base and its raised exponent", () => {
  expect(raisedParts("1.3 × 10⁻¹⁶, more")).toEqual([
    { text: "1.3 × 10", raised: false },
    { text: "−16", raised: true },
    { text: ", more", raised: false },
  ]);
});

test("a text without superscripts is one part, an empty one none", () => {
  expect(raisedParts("6.10")).toEqual([{ text: "6.10", raised: false }]);
  expect(raisedParts("")).toEqual([]);
});

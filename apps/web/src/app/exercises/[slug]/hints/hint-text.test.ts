import { describe, expect, test } from "vitest";
import { parseHint } from "./hint-text.ts";

describe("parseHint", () => {
  test("parts headings and paragraphs at empty lines", () => {
    expect(parseHint("## Two averages\n\nBegin.\n\nThen\ngo on.")).toEqual([
      { kind: "heading", parts: [{ kind: "text", text: "Two averages" }] },
      { kind: "paragraph", parts: [{ kind: "text", text: "Begin." }] },
      { kind: "paragraph", parts: [{ kind: "text", text: "Then\ngo on." }] },
    ]);
  });

  test("finds code, formulas and what is strong, in order", () => {
    const [block] = parseHint("Add `eps` to $\\sqrt{v}$, **after** the root.");
    expect(block?.parts).toEqual([
      { kind: "text", text: "Add " },
      { kind: "code", text: "eps" },
      { kind: "text", text: " to " },
      { kind: "formula", text: "\\sqrt{v}" },
      { kind: "text", text: ", " },
      { kind: "strong", text: "after" },
      { kind: "text", text: " the root." },
    ]);
  });

  test("leaves a single dollar or star as it is", () => {
    expect(parseHint("2 * 3 costs $6")[0]?.parts).toEqual([
      { kind: "text", text: "2 * 3 costs $6" },
    ]);
  });
});

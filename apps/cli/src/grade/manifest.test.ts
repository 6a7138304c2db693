import { expect, test } from "vitest";
import { parseManifest } from "./manifest.ts";

const good = '{"id":"a","exercise":"adam-step","language":"typescript","file":"adam.ts"}';

test("a malformed line is told with its number and stops none of the others", () => {
  const lines = parseManifest(`${good}\n{"id":\n\n${good}\n{"id":"c"}\n`);
  expect(lines.map((line) => line.kind)).toEqual(["entry", "malformed", "entry", "malformed"]);
  expect(lines[1]).toMatchObject({ line: 2, reason: expect.stringContaining("not JSON") });
  expect(lines[3]).toMatchObject({ line: 5, reason: expect.stringContaining("exercise") });
});

test("Windows line ends are read", () => {
  expect(parseManifest(`${good}\r\n${good}\r\n`).map((line) => line.kind)).toEqual([
    "entry",
    "entry",
  ]);
});

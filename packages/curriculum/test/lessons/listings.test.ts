import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { listingsOf, readLesson } from "./read-lesson.ts";

const sections = ["first-principles", "adam", "autodiff"] as const;
const folder = mkdtempSync(path.join(os.tmpdir(), "gradus-listings-"));
afterAll(() => rmSync(folder, { recursive: true }));

const has = (module: string): boolean =>
  spawnSync("python3", ["-c", `import ${module}`]).status === 0;
const hasPython = has("math");
const hasNumpy = hasPython && has("numpy");

const tsc = path.join(
  path.dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin/tsc",
);

function print(command: string, file: string, source: string): string {
  const place = path.join(folder, file);
  writeFileSync(place, source);
  const { stdout, stderr, status } = spawnSync(command, [place], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

describe.each(sections)("the listings of %s", (section) => {
  const listings = listingsOf(readLesson(section));

  test("are there", () => {
    expect(listings.length).toBeGreaterThan(0);
  });

  for (const [index, { ts, python, numpy, output }] of listings.entries()) {
    const name = `${section}-${index}`;

    test("in TypeScript print what the lesson says", () => {
      expect(print(process.execPath, `${name}.mts`, ts)).toBe(output);
    });

    test("in TypeScript satisfy the strict compiler", () => {
      const file = path.join(folder, `${name}.strict.mts`);
      writeFileSync(file, ts);
      const flags = ["--noEmit", "--strict", "--noUncheckedIndexedAccess", "--lib", "es2024,dom"];
      const { stdout } = spawnSync(
        process.execPath,
        [tsc, "--ignoreConfig", "--target", "es2024", "--module", "nodenext", ...flags, file],
        { encoding: "utf8", cwd: folder },
      );
      expect(stdout).toBe("");
    });

    test.skipIf(!hasPython)("in Python print the same", () => {
      expect(print("python3", `${name}.py`, python)).toBe(output);
    });

    test.skipIf(!hasNumpy)("in NumPy print the same", () => {
      expect(print("python3", `${name}-numpy.py`, numpy)).toBe(output);
    });
  }
});

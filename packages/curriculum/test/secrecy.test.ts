import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { canary, secretExercises } from "../src/secret.ts";

const root = join(import.meta.dirname, "..");

/** Every file of this package that an entry reaches by static imports, itself included. */
async function reachedFrom(entry: string): Promise<readonly string[]> {
  const reached = new Set([join(root, entry)]);
  for (const file of reached) {
    const text = await readFile(file, "utf8");
    for (const [, path] of text.matchAll(/(?:from|import) "(\.[^"]+)"/g)) {
      if (path) reached.add(join(file, "..", path));
    }
  }
  return [...reached].map((file) => relative(root, file));
}

const isSecret = (path: string): boolean =>
  /(?:^|\/)spec\.ts$|submissions\/|secret|wrong-programs|canary/.test(path);

describe("what a browser may load", () => {
  test.each(["src/index.ts", "src/pages.ts"])("%s reaches no secret module", async (entry) => {
    const reached = await reachedFrom(entry);
    expect(reached.length).toBeGreaterThan(Object.keys(secretExercises).length);
    expect(reached.filter(isSecret)).toEqual([]);
  });

  test("src/secret.ts reaches every spec, which shows that the walk finds them", async () => {
    const reached = await reachedFrom("src/secret.ts");
    const specs = reached.filter((path) => path.endsWith("spec.ts"));
    expect(specs).toHaveLength(Object.keys(secretExercises).length);
  });

  test("the canary stands in no file that a browser may load", async () => {
    const reached = [
      ...(await reachedFrom("src/index.ts")),
      ...(await reachedFrom("src/pages.ts")),
    ];
    const texts = await Promise.all(reached.map((path) => readFile(join(root, path), "utf8")));
    expect(texts.filter((text) => text.includes(canary))).toEqual([]);
  });
});

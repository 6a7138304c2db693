import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isFunctionArgument, printData, printFunction } from "@gradus/exercise";
import { planCalls } from "@gradus/grader";
import type { Subject } from "./subjects.ts";

/** The usual way: a test file with the same inputs, run by `node --test` in a process of its own. */
export async function withNodeTest(
  { exercise, path }: Subject,
  use: (runOnce: () => void) => Promise<void>,
): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "gradus-bench-"));
  const { entry } = exercise.public.spellings.typescript;
  const checks = planCalls(exercise, 1).calls.map(({ args, expected }) => {
    const printed = args.map((argument) =>
      isFunctionArgument(argument) ? printFunction(argument.$function) : printData(argument),
    );
    return `close(${entry}(${printed.join(", ")}), ${printData(expected)});`;
  });
  const file = join(directory, "solution.test.mjs");
  writeFileSync(
    file,
    `import test from "node:test";
import assert from "node:assert";
import { ${entry} } from ${JSON.stringify(path)};
function close(a, b) {
  if (typeof b === "number") assert.ok(Math.abs(a - b) <= 1e-6 * (1 + Math.abs(b)));
  else for (const key of Object.keys(b)) close(a[key], b[key]);
}
test("all inputs", () => {\n${checks.join("\n")}\n});\n`,
  );
  try {
    await use(() => execFileSync(process.execPath, ["--test", file], { stdio: "ignore" }));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

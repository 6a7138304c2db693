import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { findRepositoryRoot } from "./repository-root.ts";

test("finds the repository upward from a folder in it", () => {
  const root = findRepositoryRoot(import.meta.dirname);
  expect(path.relative(root, import.meta.dirname)).toBe(path.join("apps", "web", "src", "server"));
});

test("says what to do where there is none", () => {
  expect(() => findRepositoryRoot(tmpdir())).toThrow("GRADUS_ROOT");
});

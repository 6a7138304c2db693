import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readOrMakeSecret } from "./secret-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gradus-secret-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("makes a secret of 256 bits that only its owner can read, and keeps it", () => {
  const data = path.join(folder, "data");
  const secret = readOrMakeSecret(data);
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  expect(statSync(path.join(data, "secret")).mode & 0o777).toBe(0o600);
  expect(readOrMakeSecret(data)).toBe(secret);
  expect(readFileSync(path.join(data, "secret"), "utf8").trim()).toBe(secret);
});

test("makes another secret for another data folder", () => {
  const secrets = ["a", "b"].map((name) => readOrMakeSecret(path.join(folder, name)));
  expect(new Set(secrets).size).toBe(2);
});

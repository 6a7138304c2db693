import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { freshDirectory } from "./fresh-database.ts";

const packageDirectory = path.join(import.meta.dirname, "..");

/** `pnpm db:check` in this folder or a copy of it. */
function check(directory: string) {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/migrate.ts", "check"], {
    cwd: directory,
    encoding: "utf8",
  });
  return { status, stderr };
}

test("the migrations lead to the schema", () => {
  expect(check(packageDirectory)).toMatchObject({ status: 0 });
});

test("a schema without its migration is refused, with the SQL that is missing", () => {
  const copy = freshDirectory();
  for (const part of ["scripts", "src", "migrations", "package.json"]) {
    cpSync(path.join(packageDirectory, part), path.join(copy, part), { recursive: true });
  }
  symlinkSync(path.join(packageDirectory, "node_modules"), path.join(copy, "node_modules"));
  const schema = readFileSync(path.join(packageDirectory, "schema.prisma"), "utf8");
  writeFileSync(
    path.join(copy, "schema.prisma"),
    schema.replace("model WriteProbe {", "model WriteProbe {\n  note String?"),
  );
  const { status, stderr } = check(copy);
  expect(status).toBe(1);
  expect(stderr).toContain('ALTER TABLE "WriteProbe" ADD COLUMN "note" TEXT');
});

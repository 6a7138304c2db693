import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import { databaseFile } from "../src/data-directory.ts";
import { migrate } from "../src/migrate.ts";

/**
 * The SQL that leads from the migrations to the schema, or null when they agree.
 *
 * The migrations are played into a throwaway file, which Prisma's schema engine (compiled to
 * WebAssembly: the native one is a download) then compares with `schema.prisma`.
 */
export async function schemaDifference(
  schemaFile: string,
  migrationsDirectory: string,
): Promise<string | null> {
  const shadow = mkdtempSync(path.join(tmpdir(), "gradus-shadow-"));
  try {
    migrate(shadow, { migrationsDirectory });
    const schema = { path: schemaFile, content: readFileSync(schemaFile, "utf8") };
    const engine = await SchemaEngine.new(
      { datamodels: [[schema.path, schema.content]] },
      () => {},
      bindMigrationAwareSqlAdapterFactory(
        new PrismaBetterSqlite3({ url: `file:${databaseFile(shadow)}` }),
      ),
    );
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files: [schema], configDir: path.dirname(schemaFile) },
      to: { tag: "schemaDatamodel", files: [schema] },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? null : stdout;
  } finally {
    rmSync(shadow, { recursive: true, force: true });
  }
}

import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import { databaseFile } from "../src/data-directory.ts";
import { readMigrations } from "../src/migration-files.ts";

/** What Prisma's own engine says about a database that we migrated. */
export async function migrationsSeenByPrisma(dataDirectory: string, migrationsDirectory: string) {
  const engine = await SchemaEngine.new(
    { datamodels: [["schema.prisma", 'datasource db {\n  provider = "sqlite"\n}']] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(
      new PrismaBetterSqlite3({ url: `file:${databaseFile(dataDirectory)}` }),
    ),
  );
  const seen = await engine.diagnoseMigrationHistory({
    migrationsList: {
      baseDir: path.resolve(migrationsDirectory),
      lockfile: { path: "migration_lock.toml", content: 'provider = "sqlite"\n' },
      shadowDbInitScript: "",
      migrationDirectories: readMigrations(migrationsDirectory).map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
      })),
    },
    optInToShadowDatabase: false,
    filters: { externalTables: [], externalEnums: [] },
  });
  return {
    history: seen.history,
    failed: seen.failedMigrationNames,
    edited: seen.editedMigrationNames,
  };
}

import { randomUUID } from "node:crypto";
import type { Database as Sqlite } from "better-sqlite3";
import {
  MigrationChangedError,
  MigrationUnfinishedError,
  MigrationUnknownError,
} from "./errors.ts";
import type { MigrationFile } from "./migration-files.ts";

// The table is Prisma's own, column for column, so that its tools read our record and we theirs.
const createTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id"                  TEXT PRIMARY KEY NOT NULL,
  "checksum"            TEXT NOT NULL,
  "finished_at"         DATETIME,
  "migration_name"      TEXT NOT NULL,
  "logs"                TEXT,
  "rolled_back_at"      DATETIME,
  "started_at"          DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

interface Recorded {
  migration_name: string;
  checksum: string;
  finished_at: number | string | null;
}

/**
 * Those of the migrations that the database hasn't applied, in order.
 *
 * @throws {MigrationUnknownError} when the database is ahead of the files
 * @throws {MigrationChangedError} when an applied file reads differently now
 * @throws {MigrationUnfinishedError} when another tool stopped in the middle
 */
export function pendingMigrations(
  sqlite: Sqlite,
  migrations: readonly MigrationFile[],
): MigrationFile[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  const applied = new Set<string>();
  for (const recorded of readRecord(sqlite)) {
    const migration = known.get(recorded.migration_name);
    if (migration === undefined) throw new MigrationUnknownError(recorded.migration_name);
    if (recorded.finished_at === null) throw new MigrationUnfinishedError(migration.name);
    if (recorded.checksum !== migration.checksum) throw new MigrationChangedError(migration.name);
    applied.add(migration.name);
  }
  return migrations.filter((migration) => !applied.has(migration.name));
}

/** Writes down that a migration is applied; belongs in the transaction that applied it. */
export function recordMigration(sqlite: Sqlite, migration: MigrationFile, at: Date): void {
  sqlite.exec(createTable);
  sqlite
    .prepare(
      `INSERT INTO "_prisma_migrations"
         ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
       VALUES (?, ?, ?, ?, ?, 1)`,
    )
    .run(randomUUID(), migration.checksum, migration.name, at.getTime(), at.getTime());
}

function readRecord(sqlite: Sqlite): Recorded[] {
  const table = sqlite
    .prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'`)
    .get();
  if (table === undefined) return [];
  return sqlite
    .prepare<[], Recorded>(
      `SELECT "migration_name", "checksum", "finished_at" FROM "_prisma_migrations"
       WHERE "rolled_back_at" IS NULL`,
    )
    .all();
}

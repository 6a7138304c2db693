/**
 * Brings a database up to date.
 *
 * The files and the record are Prisma's own format; the applying is ours, because Prisma's engine
 * writes its record in another transaction than the migration, so that a kill between the two
 * leaves a database that needs a hand. Here the SQL, the check of the foreign keys and the record
 * are one transaction each, and a database with rows is copied before it is touched.
 */
import path from "node:path";
import type { Database as Sqlite } from "better-sqlite3";
import { backupDatabase } from "./backup.ts";
import { databaseFile, ensureDirectory } from "./data-directory.ts";
import { MigrationFailedError } from "./errors.ts";
import { type MigrationFile, readMigrations } from "./migration-files.ts";
import { pendingMigrations, recordMigration } from "./migration-record.ts";
import { openWriteAheadLog } from "./write-ahead-log.ts";

export interface MigrateOptions {
  /** Where the migrations are; the folder of this package unless said otherwise. */
  readonly migrationsDirectory?: string;
  readonly now?: () => Date;
}

/**
 * Applies what is pending, each migration as a whole or not at all.
 *
 * @returns the names of the migrations it applied, in order; empty when up to date
 * @throws {MigrationFailedError} with the path of the copy made before
 */
export function migrate(dataDirectory: string, options: MigrateOptions = {}): string[] {
  const now = options.now ?? (() => new Date());
  const directory =
    options.migrationsDirectory ?? path.join(import.meta.dirname, "..", "migrations");
  const migrations = readMigrations(directory);
  ensureDirectory(dataDirectory);

  const sqlite = openWriteAheadLog(databaseFile(dataDirectory));
  try {
    const first = pendingMigrations(sqlite, migrations)[0];
    if (first === undefined) return [];
    const backup = hasTables(sqlite)
      ? backupDatabase(sqlite, dataDirectory, `before-${first.name}`, now())
      : undefined;
    return applyPending(sqlite, migrations, { backup, now });
  } finally {
    sqlite.close();
  }
}

function applyPending(
  sqlite: Sqlite,
  migrations: readonly MigrationFile[],
  { backup, now }: { backup: string | undefined; now: () => Date },
): string[] {
  // Dropping a table that is rebuilt would cascade into its children otherwise; the switch has no
  // effect inside a transaction, so it stands before, and foreign_key_check stands in for it.
  sqlite.pragma("foreign_keys = OFF");
  const applied: string[] = [];
  for (const { name } of migrations) {
    // Asked again under the write lock: a second process may have been faster.
    const applyUnlessRecorded = sqlite.transaction(() => {
      const migration = pendingMigrations(sqlite, migrations).find((one) => one.name === name);
      if (migration === undefined) return false;
      sqlite.exec(migration.sql);
      assertNoDanglingRows(sqlite);
      recordMigration(sqlite, migration, now());
      return true;
    });
    try {
      if (applyUnlessRecorded.immediate()) applied.push(name);
    } catch (cause) {
      throw new MigrationFailedError(name, backup, cause);
    }
  }
  return applied;
}

function assertNoDanglingRows(sqlite: Sqlite): void {
  const dangling = sqlite.prepare<[], { table: string }>("PRAGMA foreign_key_check").all();
  if (dangling.length === 0) return;
  const tables = [...new Set(dangling.map((row) => row.table))].join(", ");
  throw new Error(`${dangling.length} rows of ${tables} would point at rows that aren't there`);
}

const hasTables = (sqlite: Sqlite): boolean =>
  sqlite.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' LIMIT 1`).get() !== undefined;

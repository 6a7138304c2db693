import BetterSqlite3 from "better-sqlite3";
import { DatabaseCorruptError, JournalModeError } from "./errors.ts";

/** How long a connection waits for another process's lock before it gives up. */
export const lockTimeoutMs = 5_000;

/**
 * Opens the file, switching it to write-ahead logging for good (it is a property of the file).
 * In SQLite's default mode a reader in another process makes COMMIT fail, after which Prisma's
 * adapter acknowledges writes that never reach the disk: so this comes before Prisma.
 *
 * @throws {JournalModeError} when the file can't be switched, e.g. because another program holds it
 * @throws {DatabaseCorruptError} when the file isn't a database
 */
export function openWriteAheadLog(
  file: string,
  timeout: number = lockTimeoutMs,
): BetterSqlite3.Database {
  const sqlite = new BetterSqlite3(file, { timeout });
  try {
    const mode = String(sqlite.pragma("journal_mode = WAL", { simple: true }));
    if (mode !== "wal") throw new JournalModeError(file, mode);
    sqlite.pragma("synchronous = FULL");
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw explain(file, error);
  }
}

function explain(file: string, error: unknown): unknown {
  if (!(error instanceof BetterSqlite3.SqliteError)) return error;
  if (error.code === "SQLITE_NOTADB" || error.code.startsWith("SQLITE_CORRUPT")) {
    return new DatabaseCorruptError(file, error.message, error);
  }
  return new JournalModeError(file, `unknown: ${error.message}`, error);
}

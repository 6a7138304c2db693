/** Not there, or not yours: one answer for both, so that ids can't be probed. */
export class NotFoundError extends Error {
  override readonly name = "NotFoundError";

  constructor() {
    super("Not found: it doesn't exist, or it isn't yours to see.");
  }
}

/** The data directory can't be made or used. */
export class DataDirectoryError extends Error {
  override readonly name = "DataDirectoryError";

  constructor(directory: string, cause: unknown) {
    super(
      `The data directory ${directory} can't be used (${reason(cause)}). Make it writable for this user, or name another one in GRADUS_DATA_DIR.`,
      { cause },
    );
  }
}

/** The file isn't in write-ahead-log mode, where a foreign reader can lose acknowledged writes. */
export class JournalModeError extends Error {
  override readonly name = "JournalModeError";

  constructor(file: string, found: string, cause?: unknown) {
    super(
      `${file} must be in journal mode "wal" but is in "${found}". Close every other program that has the database open and start again; network disks can't hold it.`,
      { cause },
    );
  }
}

/** Commits wouldn't wait for the disk, so an acknowledged submission could vanish with the power. */
export class SynchronousError extends Error {
  override readonly name = "SynchronousError";

  constructor(found: number) {
    super(
      `The database connection must run with synchronous=2 (FULL) but runs with ${found}. Open it with openDatabase, which sets it, and with nothing else.`,
    );
  }
}

/** Foreign keys aren't enforced on the connection. */
export class ForeignKeysError extends Error {
  override readonly name = "ForeignKeysError";

  constructor() {
    super(
      "The database connection must enforce foreign keys but doesn't. Open it with openDatabase, which sets it, and with nothing else.",
    );
  }
}

/** SQLite found damage in the file. */
export class DatabaseCorruptError extends Error {
  override readonly name = "DatabaseCorruptError";

  constructor(file: string, found: string, cause?: unknown) {
    super(
      `${file} is damaged: ${found}. Keep the file, and put the newest good copy from the backups folder in its place.`,
      { cause },
    );
  }
}

/** The database lacks tables that this version of Gradus needs. */
export class DatabaseNotMigratedError extends Error {
  override readonly name = "DatabaseNotMigratedError";

  constructor(file: string, cause: unknown) {
    super(`${file} lacks the tables of this version. Run \`pnpm db:migrate\` first.`, { cause });
  }
}

/** A real write failed at start-up. */
export class DatabaseNotWritableError extends Error {
  override readonly name = "DatabaseNotWritableError";

  constructor(file: string, cause: unknown) {
    super(
      `${file} takes no writes (${reason(cause)}). Check the free space, the permissions of the file and its folder, and that no other program locks it.`,
      { cause },
    );
  }
}

/** A migration failed; nothing of it was kept. */
export class MigrationFailedError extends Error {
  override readonly name = "MigrationFailedError";

  constructor(migration: string, backup: string | undefined, cause: unknown) {
    const kept = backup === undefined ? "" : ` A copy from before is at ${backup}.`;
    super(
      `The migration ${migration} failed and was taken back as a whole (${reason(cause)}).${kept} Mend its migration.sql and run \`pnpm db:migrate\` again.`,
      { cause },
    );
  }
}

/** A migration that the database has applied reads differently now. */
export class MigrationChangedError extends Error {
  override readonly name = "MigrationChangedError";

  constructor(migration: string) {
    super(
      `The migration ${migration} was changed after this database applied it. Restore its migration.sql and put the change into a migration of its own (\`pnpm db:new <name>\`).`,
    );
  }
}

/** The database has applied a migration that this version of Gradus doesn't have. */
export class MigrationUnknownError extends Error {
  override readonly name = "MigrationUnknownError";

  constructor(migration: string) {
    super(
      `The database has applied ${migration}, which this version of Gradus doesn't know. Start the newer version, or restore a backup from before it.`,
    );
  }
}

/** Another tool left a migration half recorded. */
export class MigrationUnfinishedError extends Error {
  override readonly name = "MigrationUnfinishedError";

  constructor(migration: string) {
    super(
      `The migration ${migration} was begun by another tool and never finished. Restore the newest copy from the backups folder and run \`pnpm db:migrate\`.`,
    );
  }
}

const reason = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/**
 * Opens the one database of this process, and refuses to when it couldn't be trusted.
 *
 * An acknowledged submission must survive a kill and a power cut. That holds only in write-ahead
 * logging (set in the file before Prisma opens it), with a sync at each commit, on an undamaged
 * file that takes writes: each is asserted here on the connection that will be used.
 */
import { randomBytes as systemRandomBytes } from "node:crypto";
import { assertDurable } from "./assert-durable.ts";
import { databaseFile, ensureDirectory } from "./data-directory.ts";
import { PrismaClient } from "./generated/client.ts";
import { serialSqlite } from "./serial-adapter.ts";
import { lockTimeoutMs as defaultLockTimeoutMs, openWriteAheadLog } from "./write-ahead-log.ts";

/** The open database, and the clock and the dice that its rows are made with. */
export interface Database {
  readonly prisma: PrismaClient;
  readonly now: () => Date;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly close: () => Promise<void>;
}

export interface OpenDatabaseOptions {
  readonly dataDirectory: string;
  readonly now?: () => Date;
  readonly randomBytes?: (count: number) => Uint8Array;
  /** How long to wait for another process's lock. */
  readonly lockTimeoutMs?: number;
}

/**
 * @throws {DataDirectoryError} {JournalModeError} {SynchronousError} {ForeignKeysError}
 *   {DatabaseCorruptError} {DatabaseNotMigratedError} {DatabaseNotWritableError}
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const { dataDirectory, lockTimeoutMs = defaultLockTimeoutMs } = options;
  ensureDirectory(dataDirectory);
  const file = databaseFile(dataDirectory);
  openWriteAheadLog(file, lockTimeoutMs).close();

  const prisma = new PrismaClient({
    adapter: serialSqlite(file, lockTimeoutMs),
    // A commit is a few milliseconds, but a busy disk stalls for a while: queueing isn't a fault.
    transactionOptions: { maxWait: 10_000, timeout: 10_000 },
  });
  const now = options.now ?? (() => new Date());
  try {
    await assertDurable({ prisma, now }, file);
  } catch (error) {
    await prisma.$disconnect();
    throw error;
  }
  return {
    prisma,
    now,
    randomBytes: options.randomBytes ?? systemRandomBytes,
    close: () => prisma.$disconnect(),
  };
}

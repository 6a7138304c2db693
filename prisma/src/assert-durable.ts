import {
  DatabaseCorruptError,
  DatabaseNotMigratedError,
  DatabaseNotWritableError,
  ForeignKeysError,
  JournalModeError,
  SynchronousError,
} from "./errors.ts";
import type { PrismaClient } from "./generated/client.ts";
import type { Database } from "./open-database.ts";
import { isPrismaError } from "./prisma-error.ts";

/** SQLite's number for synchronous=FULL. */
const full = 2;

/** Asserts, on this very connection, all that an acknowledgement relies on. */
export async function assertDurable(
  { prisma, now }: Pick<Database, "prisma" | "now">,
  file: string,
): Promise<void> {
  const journal = await pragma(prisma, "journal_mode");
  if (journal !== "wal") throw new JournalModeError(file, String(journal));

  const synchronous = Number(await pragma(prisma, "synchronous"));
  if (synchronous !== full) throw new SynchronousError(synchronous);

  if (Number(await pragma(prisma, "foreign_keys")) !== 1) throw new ForeignKeysError();

  await assertUndamaged(prisma, file);
  await assertWritable({ prisma, now }, file);
}

async function assertUndamaged(prisma: PrismaClient, file: string): Promise<void> {
  let found: unknown;
  try {
    found = await pragma(prisma, "quick_check(1)");
  } catch (cause) {
    throw new DatabaseCorruptError(file, String(cause), cause);
  }
  if (found !== "ok") throw new DatabaseCorruptError(file, String(found));
}

async function assertWritable(db: Pick<Database, "prisma" | "now">, file: string): Promise<void> {
  try {
    await probeWrite(db);
  } catch (cause) {
    const tableMissing = isPrismaError(cause, "P2021") || isPrismaError(cause, "P2022");
    throw tableMissing
      ? new DatabaseNotMigratedError(file, cause)
      : new DatabaseNotWritableError(file, cause);
  }
}

/** Writes one row and commits it: what a readiness check has to do to be believed. */
export async function probeWrite({ prisma, now }: Pick<Database, "prisma" | "now">): Promise<void> {
  const writtenAt = now();
  await prisma.writeProbe.upsert({
    where: { id: 1 },
    create: { id: 1, writtenAt },
    update: { writtenAt },
  });
}

async function pragma(prisma: PrismaClient, name: string): Promise<unknown> {
  const rows = await prisma.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
  return Object.values(rows[0] ?? {})[0];
}

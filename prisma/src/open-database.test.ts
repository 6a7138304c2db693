import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import BetterSqlite3 from "better-sqlite3";
import { describe, expect, onTestFinished, test } from "vitest";
import { freshDatabase, freshDirectory, migratedDirectory } from "../test/fresh-database.ts";
import { assertDurable } from "./assert-durable.ts";
import { databaseFile } from "./data-directory.ts";
import {
  DatabaseCorruptError,
  DatabaseNotMigratedError,
  DatabaseNotWritableError,
  DataDirectoryError,
  ForeignKeysError,
  JournalModeError,
  SynchronousError,
} from "./errors.ts";
import { PrismaClient } from "./generated/client.ts";
import { type Database, openDatabase } from "./open-database.ts";
import { serialSqlite } from "./serial-adapter.ts";

const pragma = async (db: Database, name: string): Promise<string> => {
  const rows = await db.prisma.$queryRawUnsafe<object[]>(`PRAGMA ${name}`);
  return String(Object.values(rows[0] ?? {})[0]);
};

const settings = async (db: Database) => ({
  journal: await pragma(db, "journal_mode"),
  synchronous: await pragma(db, "synchronous"),
  foreignKeys: await pragma(db, "foreign_keys"),
});

const durable = { journal: "wal", synchronous: "2", foreignKeys: "1" };

/** A client as Prisma would make it, without what openDatabase does. */
function clientOf(adapter: SqlDriverAdapterFactory): PrismaClient {
  const prisma = new PrismaClient({ adapter });
  onTestFinished(() => prisma.$disconnect());
  return prisma;
}

describe("openDatabase", () => {
  test("syncs every commit, also later and after an interactive transaction", async () => {
    const db = await freshDatabase();
    expect(await settings(db)).toEqual(durable);

    await db.prisma.$transaction(async (tx) => {
      await tx.writeProbe.create({ data: { id: 2, writtenAt: db.now() } });
    });
    expect(await settings(db)).toEqual(durable);

    await expect(
      db.prisma.$transaction(async (tx) => {
        await tx.writeProbe.create({ data: { id: 3, writtenAt: db.now() } });
        throw new Error("changed my mind");
      }),
    ).rejects.toThrow("changed my mind");
    expect(await settings(db)).toEqual(durable);
  });

  test("refuses a data directory that can't be made", async () => {
    const file = path.join(freshDirectory(), "file");
    writeFileSync(file, "");
    await expect(openDatabase({ dataDirectory: path.join(file, "data") })).rejects.toThrow(
      DataDirectoryError,
    );
  });

  test("refuses a file that another program keeps out of write-ahead logging", async () => {
    const dataDirectory = freshDirectory();
    const other = new BetterSqlite3(databaseFile(dataDirectory));
    onTestFinished(() => {
      other.close();
    });
    other.exec("CREATE TABLE held (id INTEGER); BEGIN EXCLUSIVE");
    await expect(openDatabase({ dataDirectory, lockTimeoutMs: 10 })).rejects.toThrow(
      JournalModeError,
    );
  });

  test("refuses a database without the tables of this version", async () => {
    await expect(openDatabase({ dataDirectory: freshDirectory() })).rejects.toThrow(
      DatabaseNotMigratedError,
    );
  });

  test("refuses a file that isn't a database", async () => {
    const dataDirectory = freshDirectory();
    writeFileSync(databaseFile(dataDirectory), "a letter to my aunt ".repeat(300));
    await expect(openDatabase({ dataDirectory })).rejects.toThrow(DatabaseCorruptError);
  });

  test("refuses a file with one damaged page", async () => {
    const dataDirectory = migratedDirectory();
    const file = databaseFile(dataDirectory);
    const bytes = readFileSync(file);
    bytes.fill(0xff, 3 * 4096, 4 * 4096);
    writeFileSync(file, bytes);
    await expect(openDatabase({ dataDirectory })).rejects.toThrow(DatabaseCorruptError);
  });

  test("refuses a database that takes no writes", async () => {
    const dataDirectory = migratedDirectory();
    const other = new BetterSqlite3(databaseFile(dataDirectory));
    onTestFinished(() => {
      other.close();
    });
    other.exec("BEGIN IMMEDIATE");
    await expect(openDatabase({ dataDirectory, lockTimeoutMs: 10 })).rejects.toThrow(
      DatabaseNotWritableError,
    );
  });

  test("makes the data directory readable by its owner only", async () => {
    const dataDirectory = path.join(freshDirectory(), "new", "data");
    await expect(openDatabase({ dataDirectory })).rejects.toThrow(DatabaseNotMigratedError);
    expect(statSync(dataDirectory).mode & 0o777).toBe(0o700);
  });
});

describe("assertDurable", () => {
  const now = () => new Date(0);

  test("refuses a connection in the default journal mode", async () => {
    const file = path.join(freshDirectory(), "plain.db");
    const prisma = clientOf(serialSqlite(file, 10));
    await expect(assertDurable({ prisma, now }, file)).rejects.toThrow(JournalModeError);
  });

  test("refuses a connection that doesn't sync its commits, as Prisma's own adapter opens it", async () => {
    const file = databaseFile(migratedDirectory());
    const prisma = clientOf(new PrismaBetterSqlite3({ url: `file:${file}` }));
    await expect(assertDurable({ prisma, now }, file)).rejects.toThrow(SynchronousError);
  });

  test("refuses a connection that ignores foreign keys", async () => {
    const file = databaseFile(migratedDirectory());
    const prisma = clientOf(serialSqlite(file, 10));
    await prisma.$executeRawUnsafe("PRAGMA foreign_keys = OFF");
    await expect(assertDurable({ prisma, now }, file)).rejects.toThrow(ForeignKeysError);
  });

  test("refuses a connection that may only read", async () => {
    const file = databaseFile(migratedDirectory());
    const prisma = clientOf(serialSqlite(file, 10));
    await prisma.$executeRawUnsafe("PRAGMA query_only = ON");
    await expect(assertDurable({ prisma, now }, file)).rejects.toThrow(DatabaseNotWritableError);
  });
});

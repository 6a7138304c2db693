import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { describe, expect, onTestFinished, test } from "vitest";
import { freshDirectory } from "../test/fresh-database.ts";
import { databaseFile } from "./data-directory.ts";
import {
  MigrationChangedError,
  MigrationFailedError,
  MigrationUnfinishedError,
  MigrationUnknownError,
} from "./errors.ts";
import { migrate } from "./migrate.ts";

const ours = path.join(import.meta.dirname, "..", "migrations");

/** A data directory and a migrations directory of the test's own. */
function workshop() {
  const directory = freshDirectory();
  const dataDirectory = path.join(directory, "data");
  const migrationsDirectory = path.join(directory, "migrations");
  const backupDirectory = path.join(dataDirectory, "backups");
  return {
    dataDirectory,
    migrationsDirectory,
    apply: () => migrate(dataDirectory, { migrationsDirectory }),
    write: (name: string, sql: string) => {
      mkdirSync(path.join(migrationsDirectory, name), { recursive: true });
      writeFileSync(path.join(migrationsDirectory, name, "migration.sql"), sql);
    },
    open: (file = databaseFile(dataDirectory)) => {
      const sqlite = new BetterSqlite3(file);
      onTestFinished(() => {
        sqlite.close();
      });
      return sqlite;
    },
    backups: () =>
      existsSync(backupDirectory)
        ? readdirSync(backupDirectory).map((name) => path.join(backupDirectory, name))
        : [],
  };
}

const column = (sqlite: BetterSqlite3.Database, sql: string): unknown[] =>
  sqlite.prepare(sql).pluck().all();

const tables = (sqlite: BetterSqlite3.Database) =>
  column(sqlite, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").filter(
    (name) => name !== "_prisma_migrations",
  );

describe("migrate", () => {
  test("applies what is pending in the order of the names, once", () => {
    const { apply, open, write } = workshop();
    write("2_more", "ALTER TABLE a ADD COLUMN y");
    write("1_first", "CREATE TABLE a (x)");
    expect(apply()).toEqual(["1_first", "2_more"]);
    expect(apply()).toEqual([]);
    expect(column(open(), "SELECT name FROM pragma_table_info('a')")).toEqual(["x", "y"]);
  });

  test("brings our own migrations into a new directory, in write-ahead logging", () => {
    const dataDirectory = path.join(freshDirectory(), "data");
    expect(migrate(dataDirectory)).toEqual(
      readdirSync(ours, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name),
    );
    expect(migrate(dataDirectory)).toEqual([]);
    const sqlite = new BetterSqlite3(databaseFile(dataDirectory), { readonly: true });
    expect(sqlite.pragma("journal_mode", { simple: true })).toBe("wal");
    sqlite.close();
  });

  test("copies a database with tables before it changes it, and a new one not", () => {
    const { apply, backups, open, write } = workshop();
    write("1_first", "CREATE TABLE a (x)");
    apply();
    expect(backups()).toEqual([]);

    open().exec("INSERT INTO a VALUES (42)");
    write("2_second", "DELETE FROM a");
    apply();
    const [copy, ...others] = backups();
    expect(others).toEqual([]);
    expect(column(open(copy), "SELECT x FROM a")).toEqual([42]);
    expect(column(open(), "SELECT x FROM a")).toEqual([]);
  });

  test("takes a failing migration back as a whole, keeps those before it, and names the copy", () => {
    const { apply, backups, open, write } = workshop();
    write("1_first", "CREATE TABLE a (x)");
    apply();
    write("2_good", "CREATE TABLE b (x)");
    write("3_bad", "CREATE TABLE c (x); INSERT INTO nowhere VALUES (1)");
    expect(apply).toThrow(MigrationFailedError);
    expect(apply).toThrow(/3_bad .*no such table: nowhere/);
    expect(backups().length).toBeGreaterThan(0);
    expect(tables(open())).toEqual(["a", "b"]);

    write("3_bad", "CREATE TABLE c (x)");
    expect(apply()).toEqual(["3_bad"]);
  });

  test("rebuilds a table without deleting what refers to it", () => {
    const { apply, open, write } = workshop();
    write(
      "1_first",
      `CREATE TABLE parent (id INTEGER PRIMARY KEY);
       CREATE TABLE child (parent REFERENCES parent (id) ON DELETE CASCADE);
       INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1);`,
    );
    apply();
    write(
      "2_rebuild",
      `PRAGMA defer_foreign_keys = ON; PRAGMA foreign_keys = OFF;
       CREATE TABLE new_parent (id INTEGER PRIMARY KEY, name TEXT);
       INSERT INTO new_parent (id) SELECT id FROM parent;
       DROP TABLE parent; ALTER TABLE new_parent RENAME TO parent;
       PRAGMA foreign_keys = ON; PRAGMA defer_foreign_keys = OFF;`,
    );
    expect(apply()).toEqual(["2_rebuild"]);
    expect(column(open(), "SELECT parent FROM child")).toEqual([1]);
  });

  test("refuses a migration that would leave rows pointing nowhere", () => {
    const { apply, open, write } = workshop();
    write(
      "1_first",
      `CREATE TABLE parent (id INTEGER PRIMARY KEY);
       CREATE TABLE child (parent REFERENCES parent (id));
       INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1);`,
    );
    apply();
    write("2_orphan", "DELETE FROM parent");
    expect(apply).toThrow(/1 rows of child/);
    expect(column(open(), "SELECT id FROM parent")).toEqual([1]);
  });

  test("refuses when an applied migration was changed", () => {
    const { apply, write } = workshop();
    write("1_first", "CREATE TABLE a (x)");
    apply();
    write("1_first", "CREATE TABLE a (y)");
    expect(apply).toThrow(MigrationChangedError);
  });

  test("refuses a database that is ahead of this version", () => {
    const { apply, migrationsDirectory, write } = workshop();
    write("1_first", "CREATE TABLE a (x)");
    write("2_newer", "CREATE TABLE b (x)");
    apply();
    rmSync(path.join(migrationsDirectory, "2_newer"), { recursive: true });
    expect(apply).toThrow(MigrationUnknownError);
  });

  test("refuses what another tool left half done", () => {
    const { apply, open, write } = workshop();
    write("1_first", "CREATE TABLE a (x)");
    apply();
    open().exec(`UPDATE "_prisma_migrations" SET finished_at = NULL`);
    expect(apply).toThrow(MigrationUnfinishedError);
  });

  test("leaves nothing for Prisma's own engine to apply", async () => {
    const { dataDirectory, migrationsDirectory, apply } = workshop();
    cpSync(ours, migrationsDirectory, { recursive: true });
    apply();
    const { migrationsSeenByPrisma } = await import("../test/migrations-seen-by-prisma.ts");
    expect(await migrationsSeenByPrisma(dataDirectory, migrationsDirectory)).toEqual({
      history: null,
      failed: [],
      edited: [],
    });
  });
});

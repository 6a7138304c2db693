import { setTimeout as sleep } from "node:timers/promises";
import BetterSqlite3 from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { addUser, freshDatabase, migratedDirectory } from "../test/fresh-database.ts";
import { databaseFile } from "./data-directory.ts";
import { isPrismaError } from "./prisma-error.ts";

const at = new Date(0);

test("a write from elsewhere survives the rollback of a transaction that was open", async () => {
  const { prisma } = await freshDatabase();
  const begun = Promise.withResolvers<void>();
  const transaction = prisma.$transaction(async (tx) => {
    await tx.writeProbe.create({ data: { id: 2, writtenAt: at } });
    begun.resolve();
    await sleep(50);
    throw new Error("changed my mind");
  });
  const elsewhere = begun.promise.then(() =>
    prisma.writeProbe.create({ data: { id: 3, writtenAt: at } }),
  );
  await expect(transaction).rejects.toThrow("changed my mind");
  await elsewhere;

  const ids = (await prisma.writeProbe.findMany({ orderBy: { id: "asc" } })).map((row) => row.id);
  expect(ids).toEqual([1, 3]);
});

test("sixty transactions at once that read and then write lose no update", async () => {
  const db = await freshDatabase();
  const { id } = await addUser(db, "ada");
  await db.prisma.user.update({ where: { id }, data: { name: "0" } });
  const increments = Array.from({ length: 60 }, () =>
    db.prisma.$transaction(async (tx) => {
      const { name } = await tx.user.findUniqueOrThrow({ where: { id } });
      await sleep(1);
      await tx.user.update({ where: { id }, data: { name: String(Number(name) + 1) } });
    }),
  );
  await Promise.all(increments);
  expect((await db.prisma.user.findUniqueOrThrow({ where: { id } })).name).toBe("60");
});

test("a BEGIN that finds the database locked leaves the client usable", async () => {
  const dataDirectory = migratedDirectory();
  const { prisma } = await freshDatabase({ dataDirectory, lockTimeoutMs: 10 });
  const other = new BetterSqlite3(databaseFile(dataDirectory));
  onTestFinished(() => {
    other.close();
  });
  const create = (id: number) =>
    prisma.$transaction(async (tx) => tx.writeProbe.create({ data: { id, writtenAt: at } }));

  other.exec("BEGIN IMMEDIATE");
  await expect(create(2)).rejects.toSatisfy((error) => isPrismaError(error, "P1008"));
  other.exec("ROLLBACK");
  await create(3);
  expect(await prisma.writeProbe.count()).toBe(2);
});

test("a COMMIT that fails takes its transaction back and leaves the client usable", async () => {
  const { prisma } = await freshDatabase();
  const dangling = prisma.$transaction([
    prisma.$executeRaw`PRAGMA defer_foreign_keys = ON`,
    prisma.$executeRaw`
      INSERT INTO "HintView" ("userId", "exercise", "hint", "viewedAt")
      VALUES ('nobody', 'chain-rule', 1, ${at})`,
  ]);
  await expect(dangling).rejects.toThrow("ForeignKeyConstraintViolation");
  expect(await prisma.hintView.count()).toBe(0);
  await prisma.$transaction(async (tx) => {
    await tx.writeProbe.create({ data: { id: 2, writtenAt: at } });
  });
  expect(await prisma.writeProbe.count()).toBe(2);
});

test("a failed statement takes back its own transaction only", async () => {
  const { prisma } = await freshDatabase();
  const twice = prisma.$transaction([
    prisma.writeProbe.create({ data: { id: 2, writtenAt: at } }),
    prisma.writeProbe.create({ data: { id: 2, writtenAt: at } }),
  ]);
  const once = prisma.writeProbe.create({ data: { id: 3, writtenAt: at } });
  await expect(twice).rejects.toSatisfy((error) => isPrismaError(error, "P2002"));
  await once;
  const ids = (await prisma.writeProbe.findMany({ orderBy: { id: "asc" } })).map((row) => row.id);
  expect(ids).toEqual([1, 3]);
});

test("a transaction that reads first holds the write lock already, so that its write can't come too late", async () => {
  const dataDirectory = migratedDirectory();
  const { prisma } = await freshDatabase({ dataDirectory });
  const other = new BetterSqlite3(databaseFile(dataDirectory), { timeout: 0 });
  onTestFinished(() => {
    other.close();
  });
  await prisma.$transaction(async (tx) => {
    await tx.writeProbe.count();
    expect(() => other.exec(`DELETE FROM "WriteProbe"`)).toThrow("database is locked");
    await tx.writeProbe.create({ data: { id: 2, writtenAt: at } });
  });
  expect(await prisma.writeProbe.count()).toBe(2);
});

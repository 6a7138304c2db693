/**
 * One SQLite connection, one user at a time.
 *
 * Prisma's better-sqlite3 adapter runs everything on a single connection and locks only the start
 * of a transaction. Four things follow, all seen with 7.10, and this wrapper mends them:
 *  - a query from elsewhere runs inside whatever transaction is open, and an acknowledged write is
 *    lost when that transaction rolls back → every query waits until no transaction is open;
 *  - BEGIN is deferred, so that read-then-write fails at once under another writer
 *    → BEGIN IMMEDIATE;
 *  - a failed BEGIN keeps the lock and a failed COMMIT keeps the transaction, and the client is
 *    dead for good → both give back what they took;
 *  - write-ahead logging runs with synchronous=NORMAL, which forgets the last commits when the
 *    power goes → FULL, on each connection.
 * The price: inside `$transaction(async (tx) => …)` only `tx` may be used; a query on the client
 * itself would wait for the transaction that waits for it, until Prisma times it out.
 */
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  Transaction,
} from "@prisma/driver-adapter-utils";
import { Turnstile } from "./turnstile.ts";

const connectionSettings = "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";

/** The adapter to hand to `new PrismaClient({ adapter })`. */
export function serialSqlite(file: string, lockTimeoutMs: number): SqlDriverAdapterFactory {
  const factory = new PrismaBetterSqlite3({ url: `file:${file}`, timeout: lockTimeoutMs });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const connection = await factory.connect();
      await connection.executeScript(connectionSettings);
      return serialise(connection);
    },
  };
}

function serialise(connection: SqlDriverAdapter): SqlDriverAdapter {
  const turnstile = new Turnstile();
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    queryRaw: (query) => turnstile.pass(() => connection.queryRaw(query)),
    executeRaw: (query) => turnstile.pass(() => connection.executeRaw(query)),
    executeScript: (script) => turnstile.pass(() => connection.executeScript(script)),
    dispose: () => turnstile.pass(() => connection.dispose()),
    async startTransaction() {
      const leave = await turnstile.enter();
      try {
        await connection.executeScript("BEGIN IMMEDIATE");
      } catch (error) {
        leave();
        throw error;
      }
      return transactionOn(connection, leave);
    },
  };
}

const transactionOn = (connection: SqlDriverAdapter, leave: () => void): Transaction => ({
  provider: connection.provider,
  adapterName: connection.adapterName,
  // Tells Prisma not to send COMMIT and ROLLBACK itself, so that a failed one is dealt with here.
  options: { usePhantomQuery: true },
  queryRaw: (query) => connection.queryRaw(query),
  executeRaw: (query) => connection.executeRaw(query),
  createSavepoint: (name) => connection.executeScript(`SAVEPOINT ${name}`),
  rollbackToSavepoint: (name) => connection.executeScript(`ROLLBACK TO ${name}`),
  releaseSavepoint: (name) => connection.executeScript(`RELEASE SAVEPOINT ${name}`),
  async commit() {
    try {
      await connection.executeScript("COMMIT");
    } catch (error) {
      await rollback(connection);
      throw error;
    } finally {
      leave();
    }
  },
  async rollback() {
    await rollback(connection).finally(leave);
  },
});

async function rollback(connection: SqlDriverAdapter): Promise<void> {
  try {
    await connection.executeScript("ROLLBACK");
  } catch {
    // SQLite rolls back by itself on a full disk and the like; then there is nothing to take back.
  }
}

import path from "node:path";
import { type Database, dataDirectoryFrom, migrate, openDatabase } from "@gradus/db";

export const repositoryRoot = path.resolve(import.meta.dirname, "../../..");

/** Where the data is; the same rule as for the server. */
export const dataDirectory = (): string => dataDirectoryFrom(process.env, repositoryRoot);

/** Opens the database for the time of `work`; it may be open in a running server too. */
export async function withDatabase<Result>(
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  const directory = dataDirectory();
  migrate(directory);
  const db = await openDatabase({ dataDirectory: directory });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

import { stat } from "node:fs/promises";
import { countQueued, countUsers, databaseFile } from "@gradus/db";
import { dataDirectory, withDatabase } from "../open-data.ts";
import type { Finding } from "./finding.ts";

/** Opening asserts write-ahead logging, full synchronisation, foreign keys, integrity and a write. */
export async function examineDatabase(): Promise<readonly Finding[]> {
  const file = databaseFile(dataDirectory());
  try {
    return await withDatabase(async (db) => {
      const [users, queued, { size }] = await Promise.all([
        countUsers(db),
        countQueued(db),
        stat(file),
      ]);
      return [
        {
          area: "database",
          subject: file,
          state: "good",
          detail: `durable and writable; ${users} accounts, ${queued} submissions waiting, ${(size / 1e6).toFixed(1)} MB`,
          advice: "",
        },
      ];
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const advice = "the server will not start until this is mended";
    return [{ area: "database", subject: file, state: "broken", detail, advice }];
  }
}

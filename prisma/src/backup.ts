import path from "node:path";
import type { Database as Sqlite } from "better-sqlite3";
import { ensureDirectory } from "./data-directory.ts";

/**
 * Copies the whole database into `<dataDirectory>/backups/`, consistent even while it is written.
 * (`cp` of a live file gives a damaged copy; the online backup restarts at every foreign write.)
 *
 * @returns the path of the copy
 */
export function backupDatabase(
  sqlite: Sqlite,
  dataDirectory: string,
  label: string,
  at: Date,
): string {
  const directory = path.join(dataDirectory, "backups");
  ensureDirectory(directory);
  const stamp = at.toISOString().replaceAll(/[:.]/g, "-");
  const copy = path.join(directory, `gradus-${stamp}-${label}.db`);
  sqlite.prepare("VACUUM INTO ?").run(copy);
  return copy;
}

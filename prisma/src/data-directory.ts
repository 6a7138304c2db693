import { mkdirSync } from "node:fs";
import path from "node:path";
import { DataDirectoryError } from "./errors.ts";

/** Where Gradus keeps its data: `GRADUS_DATA_DIR`, or `data` in the repository. */
export const dataDirectoryFrom = (
  environment: Readonly<Record<string, string | undefined>>,
  repository: string,
): string => path.resolve(repository, environment["GRADUS_DATA_DIR"] ?? "data");

/** The one database file of a data directory. */
export const databaseFile = (dataDirectory: string): string =>
  path.join(dataDirectory, "gradus.db");

/**
 * Makes the directory if it isn't there, readable by its owner only: it holds names and e-mail
 * addresses.
 *
 * @throws {DataDirectoryError} when it can't be made
 */
export function ensureDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new DataDirectoryError(directory, cause);
  }
}

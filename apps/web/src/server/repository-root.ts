import "server-only";
import { existsSync } from "node:fs";
import path from "node:path";

export class RepositoryRootError extends Error {
  override readonly name = "RepositoryRootError";
}

/** The nearest folder upward from `start` that holds the workspace. */
export function findRepositoryRoot(start: string): string {
  let folder = path.resolve(start);
  while (!existsSync(path.join(folder, "pnpm-workspace.yaml"))) {
    const parent = path.dirname(folder);
    if (parent === folder) {
      throw new RepositoryRootError(
        `No pnpm-workspace.yaml stands in ${start} or above it. Start Gradus inside its repository, or write the repository's path into GRADUS_ROOT.`,
      );
    }
    folder = parent;
  }
  return folder;
}

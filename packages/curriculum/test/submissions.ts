import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Entry, Exercise } from "@gradus/exercise";

/** A TypeScript program of an exercise's folder, loaded. */
export interface LoadedProgram {
  readonly folder: Folder;
  /** Path inside the exercise's folder. */
  readonly path: string;
  readonly program: Entry;
}

export type Folder = "accepted" | "partial" | "starter";

export const exerciseRoot = join(import.meta.dirname, "..", "exercises");

/** The TypeScript programs in the folders named; "starter" is starter.ts. */
export async function submissionsOf(
  { public: exercise }: Exercise,
  folders: readonly Folder[],
): Promise<readonly LoadedProgram[]> {
  const root = join(exerciseRoot, exercise.slug);
  const files = await readdir(root, { recursive: true });
  const wanted = folders.flatMap((folder) =>
    files
      .filter((path) => path.endsWith(".ts"))
      .filter((path) =>
        folder === "starter" ? path === "starter.ts" : path.startsWith(join("submissions", folder)),
      )
      .map((path) => ({ folder, path })),
  );
  return Promise.all(
    wanted.map(async ({ folder, path }) => {
      const loaded: unknown = await import(pathToFileURL(join(root, path)).href);
      return { folder, path, program: entryOf(loaded, exercise.spellings.typescript.entry) };
    }),
  );
}

function entryOf(loaded: unknown, name: string): Entry {
  const exported = Object.entries(loaded ?? {}).find(([key]) => key === name);
  if (typeof exported?.[1] !== "function") throw new TypeError(`no function ${name} is exported`);
  return exported[1];
}

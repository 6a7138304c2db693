import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { repositoryRoot } from "../open-data.ts";

/** The folders of submissions/; the name is the claim. */
export const claims = ["accepted", "wrong", "partial", "crashed", "timed-out"] as const;
export type Claim = (typeof claims)[number];

export interface Program {
  /** Relative to the exercise's folder: submissions/wrong/no-root.ts */
  readonly file: string;
  readonly id: string;
  readonly source: string;
}

const folderOf = (slug: string): string =>
  path.join(repositoryRoot, "packages/curriculum/exercises", slug);

/** The TypeScript programs of one claim; Python waits for its sandbox. */
export async function readPrograms(slug: string, claim: Claim): Promise<readonly Program[]> {
  const folder = path.join(folderOf(slug), "submissions", claim);
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ts")).toSorted();
  return Promise.all(
    names.map(async (name) => ({
      file: path.join("submissions", claim, name),
      id: path.basename(name, ".ts"),
      source: await readFile(path.join(folder, name), "utf8"),
    })),
  );
}

export const readText = (slug: string, file: string): Promise<string> =>
  readFile(path.join(folderOf(slug), file), "utf8");

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { ExerciseFolder } from "./exercise-folder.ts";
import { packageRoot } from "./package-root.ts";

/** All folders of exercises/, in order of name. */
export async function readExercises(): Promise<readonly ExerciseFolder[]> {
  const root = join(packageRoot, "exercises");
  const draws = await readTree(join(packageRoot, "src", "draw"));
  const entries = await readdir(root, { withFileTypes: true });
  const slugs = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    slugs.toSorted().map(async (slug) => {
      const files = await readTree(join(root, slug));
      return { slug, files, version: versionOf(files, draws) };
    }),
  );
}

async function readTree(root: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();
  const texts = await Promise.all(paths.map((path) => readFile(join(root, path), "utf8")));
  return new Map(paths.map((path, index) => [path.replaceAll(sep, "/"), texts[index] ?? ""]));
}

const judges = /^(?:public\.ts|spec\.ts|drive\.ts|submissions\/wrong\/.*)$/;

/** Words for the learner (statement, hints, starters) are not judged, so they change no version. */
function versionOf(files: ReadonlyMap<string, string>, draws: ReadonlyMap<string, string>): string {
  const judging = [...files].filter(([path]) => judges.test(path));
  const hash = createHash("sha256");
  hash.update(JSON.stringify([judging, [...draws]]));
  return hash.digest("hex").slice(0, 12);
}

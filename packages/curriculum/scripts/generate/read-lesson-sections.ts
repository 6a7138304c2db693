import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

/** The sections that have a lesson: the folders of lessons/ that hold a lesson.mdx. */
export async function readLessonSections(): Promise<readonly string[]> {
  const root = join(packageRoot, "lessons");
  const entries = (await exists(root)) ? await readdir(root, { withFileTypes: true }) : [];
  const sections: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory() && (await exists(join(root, entry.name, "lesson.mdx")))) {
      sections.push(entry.name);
    }
  }
  return sections.toSorted();
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

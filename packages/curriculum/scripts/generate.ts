/**
 * Writes src/generated from the folders exercises/ and lessons/, as modules with static imports that
 * bundlers and Node both see. Every fault of every folder is reported in one run; a faulty tree
 * writes nothing.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkExercise } from "./generate/check-exercise.ts";
import type { ReadyExercise } from "./generate/exercise-folder.ts";
import { packageRoot } from "./generate/package-root.ts";
import { readExercises } from "./generate/read-exercises.ts";
import { readLessonSections } from "./generate/read-lesson-sections.ts";
import { registries } from "./generate/registries.ts";

const faults: string[] = [];
const exercises: ReadyExercise[] = [];
for (const folder of await readExercises()) {
  const exercise = await checkExercise(folder, (path, message) => {
    faults.push(`exercises/${folder.slug}/${path}: ${message}`);
  });
  if (exercise) exercises.push(exercise);
}
if (faults.length === 0 && exercises.length === 0) faults.push("exercises: there is no folder");

if (faults.length > 0) {
  console.error(
    [...faults, `${faults.length} fault(s); src/generated is left as it was.`].join("\n"),
  );
  process.exit(1);
}

const lessons = await readLessonSections();
const target = join(packageRoot, "src", "generated");
await mkdir(target, { recursive: true });
for (const [name, text] of Object.entries(registries(exercises, lessons))) {
  await writeFile(join(target, name), text);
}
console.log(`${exercises.length} exercises and ${lessons.length} lessons registered.`);

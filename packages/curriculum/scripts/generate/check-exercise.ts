import { pathToFileURL } from "node:url";
import { join } from "node:path";
import type { ExerciseSpec, PublicExercise } from "@gradus/exercise";
import {
  type ExerciseFolder,
  type ReadyExercise,
  textOf,
  wrongProgramIds,
} from "./exercise-folder.ts";
import { hintsOf } from "./hints.ts";
import { packageRoot } from "./package-root.ts";

/** Notes a fault of one file of the folder. */
type Report = (path: string, message: string) => void;

const required = ["public.ts", "spec.ts", "statement.mdx", "hints.md", "starter.ts", "starter.py"];

/** The exercise where its two halves load, else null; every fault goes to `report`. */
export async function checkExercise(
  folder: ExerciseFolder,
  report: Report,
): Promise<ReadyExercise | null> {
  const missing = required.filter((path) => !folder.files.has(path));
  for (const path of missing) report(path, "is missing");
  if (missing.length > 0) return null;

  // The modules are ours and type-checked: definePublic and defineSecret state what they export.
  const exercise = (await load(folder, "public.ts", report))["default"] as
    | PublicExercise
    | undefined;
  const spec = (await load(folder, "spec.ts", report))["default"] as ExerciseSpec | undefined;
  if (!exercise) report("public.ts", "has no default export made by definePublic");
  if (!spec) report("spec.ts", "has no default export made by defineSecret");
  if (!exercise || !spec) return null;

  if (exercise.slug !== folder.slug) {
    report("public.ts", `says slug "${exercise.slug}", but the folder is "${folder.slug}"`);
  }
  const steps = hintsOf(textOf(folder, "hints.md")).length;
  if (steps !== 3)
    report("hints.md", `has ${steps} steps that begin with "## "; three are expected`);
  checkDrive(folder, spec, report);
  checkMisconceptions(folder, spec, report);
  await checkPrograms(folder, exercise, report);
  return { ...folder, entry: exercise.spellings.typescript.entry };
}

function checkDrive(folder: ExerciseFolder, spec: ExerciseSpec, report: Report): void {
  const text = folder.files.get("drive.ts");
  if (text === undefined) {
    if (spec.drive) report("drive.ts", "is missing, but spec.ts drives the entry");
    return;
  }
  if (!spec.drive) report("spec.ts", "does not drive the entry, but there is a drive.ts");
  if (text.split("export function ").length !== 2) {
    report("drive.ts", "holds something else than one exported function");
  }
}

function checkMisconceptions(folder: ExerciseFolder, spec: ExerciseSpec, report: Report): void {
  const ids = wrongProgramIds(folder);
  const misconceptions = Object.keys(spec.misconceptions);
  for (const id of misconceptions.filter((id) => !ids.includes(id))) {
    report(`submissions/wrong/${id}.ts`, "is missing, but spec.ts has this misconception");
  }
  for (const id of ids.filter((id) => !misconceptions.includes(id))) {
    report(`submissions/wrong/${id}.ts`, "is no misconception of spec.ts");
  }
}

async function checkPrograms(
  folder: ExerciseFolder,
  { spellings }: PublicExercise,
  report: Report,
): Promise<void> {
  const paths = [...folder.files.keys()];
  const wrong = wrongProgramIds(folder).map((id) => `submissions/wrong/${id}.ts`);
  for (const extension of [".ts", ".py"]) {
    const accepted = (path: string): boolean =>
      path.startsWith("submissions/accepted/") && path.endsWith(extension);
    if (!paths.some(accepted)) report("submissions/accepted", `holds no ${extension} program`);
  }
  for (const path of ["starter.ts", ...wrong]) {
    const { entry } = spellings.typescript;
    const exported = (await load(folder, path, report))[entry];
    if (typeof exported !== "function") report(path, `does not export ${entry}`);
  }
  for (const path of paths.filter((path) => path.endsWith(".py"))) {
    const { entry } = spellings.python;
    const defined = new RegExp(`^(?:def|class) ${entry}\\b`, "m").test(textOf(folder, path));
    if (!defined) report(path, `does not define ${entry}`);
  }
  for (const path of wrong.filter((path) => !textOf(folder, path).startsWith("// "))) {
    report(path, "does not begin with a comment that says what is wrong");
  }
}

async function load(
  folder: ExerciseFolder,
  path: string,
  report: Report,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await import(pathToFileURL(join(packageRoot, "exercises", folder.slug, path)).href);
  } catch (error) {
    report(path, `does not load: ${String(error)}`);
    return {};
  }
}

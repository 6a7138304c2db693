/** One folder of exercises/, read but not yet judged. */
export interface ExerciseFolder {
  /** The folder's name. */
  readonly slug: string;
  /** Contents by path inside the folder, such as "submissions/wrong/no-shift.ts", in order of path. */
  readonly files: ReadonlyMap<string, string>;
  /** Changes with every byte that can change a verdict. */
  readonly version: string;
}

/** A folder whose halves load. */
export interface ReadyExercise extends ExerciseFolder {
  /** The name that TypeScript programs export. */
  readonly entry: string;
}

const wrongProgram = /^submissions\/wrong\/([^/]+)\.ts$/;

/** The names of the files in submissions/wrong/, which are the ids of the misconceptions. */
export function wrongProgramIds(folder: ExerciseFolder): readonly string[] {
  return [...folder.files.keys()].flatMap((path) => wrongProgram.exec(path)?.[1] ?? []);
}

/** The text of a file; empty where it is missing, which checkExercise reports. */
export function textOf(folder: ExerciseFolder, path: string): string {
  return folder.files.get(path) ?? "";
}

import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Exercise, type Language, languageFacts, languages } from "@gradus/exercise";
import { exercises } from "@gradus/curriculum/secret";
import { UnknownExerciseError, UnknownLanguageError, UnreadableFileError } from "../usage-error.ts";

export function getExercise(slug: string): Exercise {
  const exercise = Object.hasOwn(exercises, slug) ? exercises[slug] : undefined;
  if (exercise) return exercise;
  throw new UnknownExerciseError(
    `There is no exercise "${slug}". There are: ${Object.keys(exercises).join(", ")}.`,
  );
}

/** The language of a file, by its extension. */
export function languageOf(file: string): Language {
  const extension = path.extname(file);
  const language = languages.find((name) => languageFacts[name].extension === extension);
  if (language) return language;
  const known = languages.map((name) => languageFacts[name].extension).join(", ");
  throw new UnknownLanguageError(`${file}: the extension tells the language; known are ${known}.`);
}

export async function readSource(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UnreadableFileError(
      `${file} cannot be read (${reason}). Check the path and its rights.`,
    );
  }
}

import { readdirSync, readFileSync } from "node:fs";
import type { Entry, Exercise } from "@gradus/exercise";
import { exercises } from "@gradus/curriculum/secret";

/** A real exercise with a right program, as source and as a function of this process. */
export interface Subject {
  readonly slug: string;
  readonly exercise: Exercise;
  readonly path: string;
  readonly source: string;
  readonly entry: Entry;
}

const folder = new URL("../../../packages/curriculum/exercises/", import.meta.url);

export async function loadSubject(slug: string): Promise<Subject> {
  const exercise = exercises[slug];
  if (!exercise) throw new Error(`The curriculum has no exercise ${slug}`);
  const accepted = new URL(`${slug}/submissions/accepted/`, folder);
  const file = readdirSync(accepted).find((name) => name.endsWith(".ts"));
  if (!file) throw new Error(`${slug} has no accepted program in TypeScript`);
  const url = new URL(file, accepted);
  const program: Readonly<Record<string, Entry>> = await import(url.href);
  const entry = program[exercise.public.spellings.typescript.entry];
  if (!entry) throw new Error(`${url.pathname} exports no entry`);
  return { slug, exercise, path: url.pathname, source: readFileSync(url, "utf8"), entry };
}

import "server-only";
import { findSecretExercise } from "@gradus/curriculum/secret";
import { type Actor, type Database, hintsViewed, recordHintView } from "@gradus/db";
import { notFound, Problem } from "./http/problem.ts";

export interface Hint {
  /** Hints are counted from 1. */
  readonly number: number;
  readonly text: string;
}

export interface OpenedHints {
  readonly total: number;
  readonly items: readonly Hint[];
}

/** @throws {Problem} 404 */
export async function openedHints(db: Database, actor: Actor, slug: string): Promise<OpenedHints> {
  const hints = hintsOf(slug);
  const viewed = await hintsViewed(db, actor, slug);
  const items = viewed.flatMap((number) => {
    const text = hints[number - 1];
    return text === undefined ? [] : [{ number, text }];
  });
  return { total: hints.length, items };
}

/**
 * Notes that the hint was opened and returns it.
 *
 * @throws {Problem} 404 for a number that there is not, 409 for one that is not the next
 */
export async function openHint(
  db: Database,
  actor: Actor,
  slug: string,
  number: number,
): Promise<Hint> {
  const text = hintsOf(slug)[number - 1];
  if (text === undefined) throw notFound("hint of that number");
  const viewed = await hintsViewed(db, actor, slug);
  const next = Math.max(0, ...viewed) + 1;
  if (number > next) {
    throw new Problem("conflict", `Hint ${next} comes first. Open it before hint ${number}.`);
  }
  await recordHintView(db, actor, { exercise: slug, hint: number });
  return { number, text };
}

function hintsOf(slug: string): readonly string[] {
  const exercise = findSecretExercise(slug);
  if (!exercise) throw notFound("exercise");
  return exercise.hints;
}

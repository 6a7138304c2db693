import "server-only";
import { findExercise, type PublicEntry } from "@gradus/curriculum";
import {
  type Actor,
  type Draft,
  listSubmissions,
  readDraft,
  type SubmissionPage,
} from "@gradus/db";
import type { Language } from "@gradus/exercise";
import { type OpenedHints, openedHints } from "../open-hint.ts";
import { services } from "../services.ts";

export interface ExercisePage {
  readonly exercise: PublicEntry;
  /** null for a stranger, who can read and run but not submit. */
  readonly own: {
    readonly draft: Draft | null;
    readonly history: SubmissionPage;
    readonly hints: OpenedHints;
  } | null;
}

const historyLength = 50;

/** What the workbench shows at first; null where there is no such exercise. */
export async function exercisePage(
  actor: Actor | null,
  slug: string,
  language: Language = "typescript",
): Promise<ExercisePage | null> {
  const exercise = findExercise(slug);
  if (!exercise) return null;
  if (actor === null) return { exercise, own: null };
  const { db } = await services();
  return {
    exercise,
    own: {
      draft: await readDraft(db, actor, { exercise: slug, language }),
      history: await listSubmissions(db, actor, { exercise: slug, limit: historyLength }),
      hints: await openedHints(db, actor, slug),
    },
  };
}

import { Language } from "@gradus/exercise";
import type { Actor } from "./actor.ts";
import { authorise } from "./can.ts";
import { type ExerciseProgress, foldRuns } from "./fold-runs.ts";
import type { Database } from "./open-database.ts";
import { workOf } from "./rows-to-decide.ts";
import { runsToFold } from "./runs-to-fold.ts";

/** By exercise; one that isn't there is untouched (`progressOn` reads it so). */
export type LearnerProgress = ReadonlyMap<string, ExerciseProgress>;

/** How far the actor is with each exercise they have touched. */
export const ownProgress = (db: Database, actor: Actor): Promise<LearnerProgress> =>
  learnerProgress(db, actor, actor.id);

/** @throws {NotFoundError} when the learner isn't there, or isn't the actor's to follow */
export async function learnerProgress(
  db: Database,
  actor: Actor,
  learnerId: string,
): Promise<LearnerProgress> {
  authorise(actor, "progress:read", await workOf(db, actor, learnerId));
  const runs = await runsToFold(db, { userId: learnerId });
  return foldRuns(runs).get(learnerId) ?? new Map();
}

/** Where somebody left off. */
export interface LastTouched {
  readonly exercise: string;
  readonly language: Language;
  readonly at: Date;
}

/** The exercise the actor last saved or submitted; null when they have done neither. */
export async function lastTouched(db: Database, actor: Actor): Promise<LastTouched | null> {
  authorise(actor, "draft:read", { userId: actor.id });
  const draft = await db.prisma.draft.findFirst({
    where: { userId: actor.id },
    orderBy: { updatedAt: "desc" },
    select: { exercise: true, language: true, updatedAt: true },
  });
  const submission = await db.prisma.submission.findFirst({
    where: { userId: actor.id },
    orderBy: { sequence: "desc" },
    select: { exercise: true, language: true, receivedAt: true },
  });
  const touches = [
    draft && { ...draft, at: draft.updatedAt },
    submission && { ...submission, at: submission.receivedAt },
  ].filter((touch) => touch !== null);
  const last = touches.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
  return last === undefined
    ? null
    : { exercise: last.exercise, language: Language.parse(last.language), at: last.at };
}

import { type Actor, EnrolmentRole } from "./actor.ts";
import { authorise } from "./can.ts";
import { NotFoundError } from "./errors.ts";
import { type ExerciseProgress, foldRuns } from "./fold-runs.ts";
import type { Database } from "./open-database.ts";
import { classOf } from "./rows-to-decide.ts";
import { runsToFold } from "./runs-to-fold.ts";

/** One learner of a class and how far they are. */
export interface RosterRow {
  readonly learner: { readonly id: string; readonly name: string };
  readonly joinedAt: Date;
  /** By exercise; one that isn't there is untouched (`progressOn` reads it so). */
  readonly exercises: ReadonlyMap<string, ExerciseProgress>;
}

/**
 * Learners × exercises of a class, by name: a fold over the runs as they stand now.
 *
 * @throws {NotFoundError} when the class isn't there, or the actor doesn't lead it
 */
export async function rosterProgress(
  db: Database,
  actor: Actor,
  classroomId: string,
): Promise<RosterRow[]> {
  authorise(actor, "classroom:read-roster", await classOf(db, actor, classroomId));
  const asLearner = { classroomId, role: EnrolmentRole.enum.learner };
  const classroom = await db.prisma.classroom.findUnique({
    where: { id: classroomId },
    select: {
      enrolments: {
        where: asLearner,
        orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
        select: { joinedAt: true, user: { select: { id: true, name: true } } },
      },
    },
  });
  if (classroom === null) throw new NotFoundError();

  const runs = await runsToFold(db, { user: { enrolments: { some: asLearner } } });
  const progress = foldRuns(runs);
  return classroom.enrolments.map(({ user, joinedAt }) => ({
    learner: user,
    joinedAt,
    exercises: progress.get(user.id) ?? new Map(),
  }));
}

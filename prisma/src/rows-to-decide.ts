import { type Actor, EnrolmentRole } from "./actor.ts";
import type { Class, Work } from "./can.ts";
import type { Database } from "./open-database.ts";

/**
 * A learner's work as `can` needs it. Of the staff only the actor is looked up: whether others
 * teach the learner too doesn't matter to the answer.
 */
export async function workOf(db: Database, actor: Actor, learnerId: string): Promise<Work> {
  if (actor.id === learnerId) return { learnerId, taughtBy: [] };
  const teaching = await db.prisma.enrolment.findFirst({
    where: {
      userId: actor.id,
      role: { in: [EnrolmentRole.enum.instructor, EnrolmentRole.enum.assistant] },
      classroom: {
        enrolments: { some: { userId: learnerId, role: EnrolmentRole.enum.learner } },
      },
    },
    select: { userId: true },
  });
  return { learnerId, taughtBy: teaching === null ? [] : [teaching.userId] };
}

/** A class as `can` needs it: with the place of the actor only. */
export async function classOf(db: Database, actor: Actor, classroomId: string): Promise<Class> {
  const place = await db.prisma.enrolment.findUnique({
    where: { classroomId_userId: { classroomId, userId: actor.id } },
    select: { userId: true, role: true },
  });
  if (place === null) return { places: [] };
  return { places: [{ userId: place.userId, role: EnrolmentRole.parse(place.role) }] };
}

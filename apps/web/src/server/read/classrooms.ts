import "server-only";
import { exercises } from "@gradus/curriculum";
import { type Actor, getClassroom, rosterProgress } from "@gradus/db";
import { classroomView, rosterRowView, type RosterView } from "../api/classrooms.ts";
import { services } from "../services.ts";
import { orNull } from "./or-null.ts";

export { classroomsOf } from "../classrooms.ts";

/**
 * Learners × exercises of a class, ready for JSON.
 *
 * @throws {NotFoundError} when it isn't there, or the actor doesn't lead it
 */
export async function readRosterOf(actor: Actor, classroomId: string): Promise<RosterView> {
  const { db } = await services();
  const rows = await rosterProgress(db, actor, classroomId);
  return {
    classroom: classroomView(await getClassroom(db, actor, classroomId)),
    exercises: exercises.map(({ slug }) => slug),
    rows: rows.map(rosterRowView),
  };
}

/** For pages: null when it isn't there, or the actor doesn't lead it. */
export async function rosterOf(actor: Actor, classroomId: string): Promise<RosterView | null> {
  return orNull(readRosterOf(actor, classroomId));
}

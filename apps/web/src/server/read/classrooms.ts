import "server-only";
import { exercises } from "@gradus/curriculum";
import {
  type Actor,
  type Classroom,
  getClassroom,
  listClassrooms,
  rosterProgress,
} from "@gradus/db";
import { classroomView, rosterRowView, type RosterView } from "../api/classrooms.ts";
import { services } from "../services.ts";
import { orNull } from "./or-null.ts";

/** The classes the actor is in, the newest first; all of them for the owner. */
export async function classroomsOf(actor: Actor): Promise<readonly Classroom[]> {
  const { db } = await services();
  return listClassrooms(db, actor);
}

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

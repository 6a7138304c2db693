import "server-only";
import {
  type Actor,
  type Classroom,
  createClassroom,
  joinClassroom,
  listClassrooms,
  rotateJoinCode,
} from "@gradus/db";
import { followRosterEvents } from "./follow-roster.ts";
import { services } from "./services.ts";

/** The classes the actor is in, the newest first; all of them for the owner. */
export async function classroomsOf(actor: Actor): Promise<readonly Classroom[]> {
  const { db } = await services();
  return listClassrooms(db, actor);
}

export async function newClassroom(actor: Actor, { name }: { name: string }): Promise<Classroom> {
  const { db } = await services();
  return createClassroom(db, actor, { name });
}

/** Enrols the actor, and tells whoever looks at the roster. */
export async function joinClassroomBy(actor: Actor, code: string): Promise<Classroom> {
  const { db, events } = await services();
  const classroom = await joinClassroom(db, actor, code);
  events.publishEnrolment({ classroomId: classroom.id, learnerId: actor.id });
  return classroom;
}

export async function newJoinCode(actor: Actor, classroomId: string): Promise<string> {
  const { db } = await services();
  return rotateJoinCode(db, actor, classroomId);
}

/** @throws {NotFoundError} before the stream begins */
export async function rosterEvents(
  actor: Actor,
  classroomId: string,
  signal: AbortSignal,
): Promise<Response> {
  const { db, events, stopping } = await services();
  const ended = AbortSignal.any([signal, stopping.signal]);
  return followRosterEvents({ db, events, actor, classroomId, signal: ended });
}

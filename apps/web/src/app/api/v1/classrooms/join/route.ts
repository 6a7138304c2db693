import { joinClassroom } from "@gradus/db";
import { classroomView, joinByCode } from "@/server/api/classrooms.ts";
import { endpoint } from "@/server/endpoint.ts";
import { services } from "@/server/services.ts";

export const POST = endpoint(joinByCode, async ({ actor, body }) => {
  const { db, events } = await services();
  const classroom = await joinClassroom(db, actor, body.code);
  events.publishEnrolment({ classroomId: classroom.id, learnerId: actor.id });
  return classroomView(classroom);
});

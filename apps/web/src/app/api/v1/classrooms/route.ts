import { createClassroom } from "@gradus/db";
import { classroomView, listOwnClassrooms, makeClassroom } from "@/server/api/classrooms.ts";
import { endpoint } from "@/server/endpoint.ts";
import { classroomsOf } from "@/server/read/classrooms.ts";
import { services } from "@/server/services.ts";

export const GET = endpoint(listOwnClassrooms, async ({ actor }) => ({
  items: (await classroomsOf(actor)).map(classroomView),
}));

export const POST = endpoint(makeClassroom, async ({ actor, body }) => {
  const { db } = await services();
  return classroomView(await createClassroom(db, actor, body));
});

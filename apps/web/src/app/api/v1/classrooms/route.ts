import { classroomView, listOwnClassrooms, makeClassroom } from "@/server/api/classrooms.ts";
import { classroomsOf, newClassroom } from "@/server/classrooms.ts";
import { endpoint } from "@/server/endpoint.ts";

export const GET = endpoint(listOwnClassrooms, async ({ actor }) => ({
  items: (await classroomsOf(actor)).map(classroomView),
}));

export const POST = endpoint(makeClassroom, async ({ actor, body }) =>
  classroomView(await newClassroom(actor, body)),
);

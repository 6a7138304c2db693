import { classroomView, joinByCode } from "@/server/api/classrooms.ts";
import { joinClassroomBy } from "@/server/classrooms.ts";
import { endpoint } from "@/server/endpoint.ts";

export const POST = endpoint(joinByCode, async ({ actor, body }) =>
  classroomView(await joinClassroomBy(actor, body.code)),
);

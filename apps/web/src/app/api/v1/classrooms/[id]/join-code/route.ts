import { rotateJoinCode } from "@gradus/db";
import { changeJoinCode } from "@/server/api/classrooms.ts";
import { endpoint } from "@/server/endpoint.ts";
import { services } from "@/server/services.ts";

export const POST = endpoint(changeJoinCode, async ({ actor, params }) => {
  const { db } = await services();
  return { joinCode: await rotateJoinCode(db, actor, params.id) };
});

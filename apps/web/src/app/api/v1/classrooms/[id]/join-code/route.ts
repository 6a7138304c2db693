import { changeJoinCode } from "@/server/api/classrooms.ts";
import { newJoinCode } from "@/server/classrooms.ts";
import { endpoint } from "@/server/endpoint.ts";

export const POST = endpoint(changeJoinCode, async ({ actor, params }) => ({
  joinCode: await newJoinCode(actor, params.id),
}));

import { followRoster } from "@/server/api/classrooms.ts";
import { endpoint } from "@/server/endpoint.ts";
import { followRosterEvents } from "@/server/follow-roster.ts";
import { services } from "@/server/services.ts";

export const GET = endpoint(followRoster, async ({ request, actor, params }) => {
  const { db, events, stopping } = await services();
  const signal = AbortSignal.any([request.signal, stopping.signal]);
  return followRosterEvents({ db, events, actor, classroomId: params.id, signal });
});

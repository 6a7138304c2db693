import { followRoster } from "@/server/api/classrooms.ts";
import { rosterEvents } from "@/server/classrooms.ts";
import { endpoint } from "@/server/endpoint.ts";

export const GET = endpoint(followRoster, ({ request, actor, params }) =>
  rosterEvents(actor, params.id, request.signal),
);

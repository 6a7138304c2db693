import { readRoster } from "@/server/api/classrooms.ts";
import { endpoint } from "@/server/endpoint.ts";
import { readRosterOf } from "@/server/read/classrooms.ts";

export const GET = endpoint(readRoster, ({ actor, params }) => readRosterOf(actor, params.id));

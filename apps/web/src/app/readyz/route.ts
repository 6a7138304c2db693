import { readiness } from "@/server/readiness.ts";

export const dynamic = "force-dynamic";

/** The database takes writes and a sandbox has answered: send learners here. */
export const GET = readiness;

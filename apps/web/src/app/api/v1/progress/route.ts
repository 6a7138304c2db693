import { readOwnProgress } from "@/server/api/progress.ts";
import { endpoint } from "@/server/endpoint.ts";
import { progressItems } from "@/server/read/course-progress.ts";

export const GET = endpoint(readOwnProgress, async ({ actor }) => ({
  items: await progressItems(actor),
}));

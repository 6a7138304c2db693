import { listUsers } from "@gradus/db";
import { listAllUsers, userView } from "@/server/api/users.ts";
import { endpoint } from "@/server/endpoint.ts";
import { services } from "@/server/services.ts";

export const GET = endpoint(listAllUsers, async ({ actor }) => {
  const { db } = await services();
  return { items: (await listUsers(db, actor)).map(userView) };
});

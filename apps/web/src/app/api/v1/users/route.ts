import { listAllUsers, userView } from "@/server/api/users.ts";
import { endpoint } from "@/server/endpoint.ts";
import { allUsers } from "@/server/users.ts";

export const GET = endpoint(listAllUsers, async ({ actor }) => ({
  items: (await allUsers(actor)).map(userView),
}));

import { changeRole } from "@/server/api/users.ts";
import { endpoint } from "@/server/endpoint.ts";
import { giveRole } from "@/server/users.ts";

export const PATCH = endpoint(changeRole, async ({ actor, params: { id }, body: { role } }) => {
  await giveRole(actor, id, role);
  return { id, role };
});

import { setRole } from "@gradus/db";
import { changeRole } from "@/server/api/users.ts";
import { endpoint } from "@/server/endpoint.ts";
import { Problem } from "@/server/http/problem.ts";
import { services } from "@/server/services.ts";

export const PATCH = endpoint(changeRole, async ({ actor, params: { id }, body: { role } }) => {
  const { db } = await services();
  const outcome = await setRole(db, actor, { userId: id, role });
  if (outcome === "last-owner") {
    throw new Problem("conflict", "The last owner stays the owner. Make somebody else one first.");
  }
  return { id, role };
});

import { takeOwnership } from "@/server/api/ownership.ts";
import { endpoint } from "@/server/endpoint.ts";
import { becomeOwner } from "@/server/users.ts";

export const POST = endpoint(takeOwnership, async ({ actor, body }) => {
  await becomeOwner(actor, body.token);
  return { role: "owner" as const };
});

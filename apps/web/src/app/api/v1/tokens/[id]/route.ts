import { revokeToken } from "@gradus/db";
import { dropToken } from "@/server/api/tokens.ts";
import { endpoint } from "@/server/endpoint.ts";
import { services } from "@/server/services.ts";

export const DELETE = endpoint(dropToken, async ({ actor, params }) => {
  const { db } = await services();
  await revokeToken(db, actor, params.id);
});

import { claimOwnership } from "@gradus/db";
import { takeOwnership } from "@/server/api/ownership.ts";
import { endpoint } from "@/server/endpoint.ts";
import { notFound } from "@/server/http/problem.ts";
import { services } from "@/server/services.ts";

export const POST = endpoint(takeOwnership, async ({ actor, body }) => {
  const { db } = await services();
  const outcome = await claimOwnership(db, body.token, actor.id);
  if (outcome === "refused") throw notFound("unused ownership link of that name");
  return { role: "owner" as const };
});

import { createToken, listTokens } from "@gradus/db";
import { listOwnTokens, makeToken, tokenView } from "@/server/api/tokens.ts";
import { endpoint } from "@/server/endpoint.ts";
import { services } from "@/server/services.ts";

export const GET = endpoint(listOwnTokens, async ({ actor }) => {
  const { db } = await services();
  return { items: (await listTokens(db, actor)).map(tokenView) };
});

export const POST = endpoint(makeToken, async ({ actor, body: { name, expiresAt } }) => {
  const { db } = await services();
  const expiry = expiresAt === undefined ? undefined : new Date(expiresAt);
  return { token: await createToken(db, actor, { name, expiresAt: expiry }) };
});

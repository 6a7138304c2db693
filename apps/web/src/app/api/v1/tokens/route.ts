import { listOwnTokens, makeToken, tokenView } from "@/server/api/tokens.ts";
import { endpoint } from "@/server/endpoint.ts";
import { tokensOf } from "@/server/read/tokens.ts";
import { newToken } from "@/server/tokens.ts";

export const GET = endpoint(listOwnTokens, async ({ actor }) => ({
  items: (await tokensOf(actor)).map(tokenView),
}));

export const POST = endpoint(makeToken, async ({ actor, body }) => ({
  token: await newToken(actor, body),
}));

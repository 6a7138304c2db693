import "server-only";
import { type Actor, createToken, listTokens, revokeToken, type TokenSummary } from "@gradus/db";
import { services } from "./services.ts";

export async function tokensOf(actor: Actor): Promise<readonly TokenSummary[]> {
  const { db } = await services();
  return listTokens(db, actor);
}

/** @returns the token, shown this once */
export async function newToken(
  actor: Actor,
  { name, expiresAt }: { readonly name: string; readonly expiresAt?: string | undefined },
): Promise<string> {
  const { db } = await services();
  const expiry = expiresAt === undefined ? undefined : new Date(expiresAt);
  return createToken(db, actor, { name, expiresAt: expiry });
}

export async function dropTokenOf(actor: Actor, id: string): Promise<void> {
  const { db } = await services();
  await revokeToken(db, actor, id);
}

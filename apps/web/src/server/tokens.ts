import "server-only";
import { type Actor, createToken, revokeToken } from "@gradus/db";
import { services } from "./services.ts";

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

import "server-only";
import { type Actor, listTokens, type TokenSummary } from "@gradus/db";
import { services } from "../services.ts";

/** Somebody's own tokens, the newest first, without what opens anything. */
export async function tokensOf(actor: Actor): Promise<readonly TokenSummary[]> {
  const { db } = await services();
  return listTokens(db, actor);
}

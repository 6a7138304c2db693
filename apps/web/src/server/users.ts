import "server-only";
import { type Actor, claimOwnership, listUsers, type Role, setRole, type User } from "@gradus/db";
import { notFound, Problem } from "./http/problem.ts";
import { services } from "./services.ts";

/** Everyone; for the owner. */
export async function allUsers(actor: Actor): Promise<readonly User[]> {
  const { db } = await services();
  return listUsers(db, actor);
}

/** @throws {Problem} 409 where nobody would be the owner any more */
export async function giveRole(actor: Actor, userId: string, role: Role): Promise<void> {
  const { db } = await services();
  const outcome = await setRole(db, actor, { userId, role });
  if (outcome === "set") return;
  throw new Problem("conflict", "The last owner stays the owner. Make somebody else one first.");
}

/** @throws {Problem} 404 for a secret that is not the current, unused one of a server without owner */
export async function becomeOwner(actor: Actor, token: string): Promise<void> {
  const { db } = await services();
  const outcome = await claimOwnership(db, token, actor.id);
  if (outcome === "refused") throw notFound("unused ownership link of that name");
}

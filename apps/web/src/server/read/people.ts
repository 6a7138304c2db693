import "server-only";
import { type Actor, listUsers, type User } from "@gradus/db";
import { services } from "../services.ts";
import { orNotFound } from "./or-not-found.ts";

/** Everyone with an account, the oldest first; to all but the owner it is not there. */
export async function everyone(actor: Actor): Promise<readonly User[]> {
  const { db } = await services();
  return orNotFound(listUsers(db, actor));
}

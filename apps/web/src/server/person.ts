import "server-only";
import { type Actor, actorForToken, type Database, Role } from "@gradus/db";
import type { Auth } from "./auth/auth.ts";

/** Whoever is signed in. */
export interface Person extends Actor {
  readonly name: string;
  readonly email: string;
}

/** Who a request comes from, by its token or else its session cookie; null for a stranger. */
export async function personOf(db: Database, auth: Auth, headers: Headers): Promise<Person | null> {
  const token = bearerToken(headers);
  // A token that isn't valid makes a stranger, even beside a valid cookie: it is what was meant.
  return token === null ? personOfCookie(auth, headers) : personOfToken(db, token);
}

async function personOfCookie(auth: Auth, headers: Headers): Promise<Person | null> {
  if (!headers.has("cookie")) return null;
  const session = await auth.api.getSession({ headers });
  if (session === null) return null;
  const { id, name, email, role } = session.user;
  return { id, name, email, role: Role.parse(role) };
}

async function personOfToken(db: Database, token: string): Promise<Person | null> {
  const actor = await actorForToken(db, token);
  if (actor === null) return null;
  const { name, email } = await db.prisma.user.findUniqueOrThrow({
    where: { id: actor.id },
    select: { name: true, email: true },
  });
  return { ...actor, name, email };
}

function bearerToken(headers: Headers): string | null {
  const [scheme, token] = (headers.get("authorization") ?? "").split(" ");
  return scheme?.toLowerCase() === "bearer" ? (token ?? "") : null;
}

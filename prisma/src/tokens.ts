import { type Actor, Role } from "./actor.ts";
import { authorise } from "./can.ts";
import type { Database } from "./open-database.ts";
import { drawSecret, hashSecret } from "./secret-token.ts";

/** Each use would cost a synced write otherwise. */
const lastUsedPrecisionMs = 60 * 60 * 1000;

export interface NewToken {
  /** What the person calls it, to know it again. */
  readonly name: string;
  /** For ever unless said otherwise. */
  readonly expiresAt?: Date | undefined;
}

/**
 * Makes a token with which a program acts as the actor.
 *
 * @returns the token, `grd_…`: shown once, kept nowhere
 */
export async function createToken(
  db: Database,
  actor: Actor,
  { name, expiresAt }: NewToken,
): Promise<string> {
  authorise(actor, "token:create", { userId: actor.id });
  const token = drawSecret("grd", db.randomBytes);
  await db.prisma.apiToken.create({
    data: {
      name,
      hash: hashSecret(token),
      userId: actor.id,
      createdAt: db.now(),
      expiresAt: expiresAt ?? null,
    },
  });
  return token;
}

/** Who a token acts as; null when it is unknown or has expired. */
export async function actorForToken(db: Database, token: string): Promise<Actor | null> {
  const now = db.now();
  const row = await db.prisma.apiToken.findUnique({
    where: { hash: hashSecret(token) },
    select: {
      id: true,
      expiresAt: true,
      lastUsedAt: true,
      user: { select: { id: true, role: true } },
    },
  });
  if (row === null || (row.expiresAt !== null && row.expiresAt <= now)) return null;
  const sinceUse = now.getTime() - (row.lastUsedAt?.getTime() ?? -Infinity);
  if (sinceUse >= lastUsedPrecisionMs) {
    await db.prisma.apiToken.updateMany({ where: { id: row.id }, data: { lastUsedAt: now } });
  }
  return { id: row.user.id, role: Role.parse(row.user.role) };
}

import { type Actor, Role } from "./actor.ts";
import { authorise } from "./can.ts";
import { NotFoundError } from "./errors.ts";
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

/** What can be shown of a token: everything but the token. */
export interface TokenSummary {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  /** To the hour; null when it was never used. */
  readonly lastUsedAt: Date | null;
  readonly expiresAt: Date | null;
}

/** The actor's tokens, the newest first; expired ones too. */
export async function listTokens(db: Database, actor: Actor): Promise<TokenSummary[]> {
  authorise(actor, "token:read", { userId: actor.id });
  return db.prisma.apiToken.findMany({
    where: { userId: actor.id },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: { id: true, name: true, createdAt: true, lastUsedAt: true, expiresAt: true },
  });
}

/**
 * From now on the token opens nothing.
 *
 * @throws {NotFoundError} when it isn't there, or isn't the actor's
 */
export async function revokeToken(db: Database, actor: Actor, id: string): Promise<void> {
  authorise(actor, "token:revoke", { userId: actor.id });
  const { count } = await db.prisma.apiToken.deleteMany({ where: { id, userId: actor.id } });
  if (count === 0) throw new NotFoundError();
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

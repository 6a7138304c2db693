import { Role } from "./actor.ts";
import type { Database } from "./open-database.ts";
import { drawSecret, hashSecret } from "./secret-token.ts";

const purpose = "claim-ownership";

/**
 * Makes the link's secret with which the first account becomes the owner, in place of any made
 * before. Whoever can start the server and read its log may own it: there is no actor yet.
 *
 * @returns the secret, `own_…`: shown once, kept nowhere; null when there is an owner
 */
export async function createOwnershipLink(db: Database): Promise<string | null> {
  const token = drawSecret("own", db.randomBytes);
  return db.prisma.$transaction(async (tx) => {
    await tx.oneTimeLink.deleteMany({ where: { purpose, usedAt: null } });
    if ((await tx.user.count({ where: { role: Role.enum.owner } })) > 0) return null;
    await tx.oneTimeLink.create({
      data: { tokenHash: hashSecret(token), purpose, createdAt: db.now() },
    });
    return token;
  });
}

/**
 * Makes the user the owner, if the secret is the current one, unused, and there is no owner yet.
 * Of two that come at once, one wins.
 */
export async function claimOwnership(
  db: Database,
  token: string,
  userId: string,
): Promise<"claimed" | "refused"> {
  return db.prisma.$transaction(async (tx) => {
    const { count } = await tx.oneTimeLink.updateMany({
      where: { tokenHash: hashSecret(token), purpose, usedAt: null },
      data: { usedAt: db.now(), usedById: userId },
    });
    if (count === 0) return "refused";
    if ((await tx.user.count({ where: { role: Role.enum.owner } })) > 0) return "refused";
    await tx.user.update({ where: { id: userId }, data: { role: Role.enum.owner } });
    return "claimed";
  });
}

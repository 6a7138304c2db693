import { randomUUID } from "node:crypto";
import type { Actor, Role } from "./actor.ts";
import { authorise } from "./can.ts";
import type { Database } from "./open-database.ts";

export interface NewUser {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** As the sign-in will verify it; the plain password never comes here. */
  readonly passwordHash: string;
}

/**
 * Makes an account that can sign in with e-mail and password; for the owner.
 *
 * @returns its id, or "email-taken"
 */
export async function createUser(
  db: Database,
  actor: Actor,
  { name, email, role, passwordHash }: NewUser,
): Promise<{ readonly id: string } | "email-taken"> {
  authorise(actor, "user:set-role", null);
  const id = randomUUID();
  const now = db.now();
  const made = await db.prisma.$transaction(async (tx) => {
    // The first statement of a transaction is a write: a read first could not be upgraded.
    const inserted = await tx.$executeRaw`
      INSERT INTO "User" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt", "role")
      VALUES (${id}, ${name}, ${email.toLowerCase()}, false, ${now}, ${now}, ${role})
      ON CONFLICT ("email") DO NOTHING`;
    if (inserted === 0) return false;
    await tx.account.create({
      data: {
        id: randomUUID(),
        accountId: id,
        providerId: "credential",
        userId: id,
        password: passwordHash,
        createdAt: now,
        updatedAt: now,
      },
    });
    return true;
  });
  return made ? { id } : "email-taken";
}

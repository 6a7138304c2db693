import { type Actor, Role } from "./actor.ts";
import { authorise } from "./can.ts";
import { NotFoundError } from "./errors.ts";
import type { Database } from "./open-database.ts";
import { workOf } from "./rows-to-decide.ts";

export interface UserName {
  readonly id: string;
  readonly name: string;
}

export interface User extends UserName {
  readonly email: string;
  readonly role: Role;
  readonly createdAt: Date;
}

/** How many people have an account. */
export const countUsers = (db: Database): Promise<number> => db.prisma.user.count();

/**
 * A person's name, for those who may follow their work.
 *
 * @throws {NotFoundError} when there is no such person, or they aren't the actor's to see
 */
export async function userById(db: Database, actor: Actor, id: string): Promise<UserName> {
  authorise(actor, "name:read", await workOf(db, actor, id));
  const user = await db.prisma.user.findUnique({ where: { id }, select: { id: true, name: true } });
  if (user === null) throw new NotFoundError();
  return user;
}

/** Everyone, the oldest account first; for the owner. */
export async function listUsers(db: Database, actor: Actor): Promise<User[]> {
  authorise(actor, "user:list", null);
  const users = await db.prisma.user.findMany({
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, name: true, email: true, role: true, createdAt: true },
  });
  return users.map((user) => ({ ...user, role: Role.parse(user.role) }));
}

/**
 * Gives a person another role. The last owner keeps theirs: nobody could give it back.
 *
 * @throws {NotFoundError} when there is no such person, or the actor isn't the owner
 */
export async function setRole(
  db: Database,
  actor: Actor,
  { userId, role }: { readonly userId: string; readonly role: Role },
): Promise<"set" | "last-owner"> {
  authorise(actor, "user:set-role", null);
  const changed = await db.prisma.$executeRaw`
    UPDATE "User" SET "role" = ${role}, "updatedAt" = ${db.now()}
    WHERE "id" = ${userId} AND (
      "role" <> 'owner' OR ${role} = 'owner'
      OR (SELECT count(*) FROM "User" WHERE "role" = 'owner') > 1
    )`;
  if (changed === 1) return "set";
  const there = await db.prisma.user.count({ where: { id: userId } });
  if (there === 0) throw new NotFoundError();
  return "last-owner";
}

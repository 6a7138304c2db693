import { z } from "zod";
import { NotFoundError } from "./errors.ts";
import type { Database } from "./open-database.ts";

/** What a person may do everywhere; what they may do in one class stands in its enrolment. */
export const Role = z.enum(["owner", "instructor", "learner"]);
export type Role = z.infer<typeof Role>;

/** A person's place in one class. */
export const EnrolmentRole = z.enum(["instructor", "assistant", "learner"]);
export type EnrolmentRole = z.infer<typeof EnrolmentRole>;

/** Who asks. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
}

/** Whoever has a shell on the machine has the database anyway: the actor of the command line. */
export const operator: Actor = { id: "operator", role: "owner" };

/**
 * The actor that a user is.
 *
 * @throws {NotFoundError} when there is no such user
 */
export async function getActor(
  db: Database,
  user: { readonly id: string } | { readonly email: string },
): Promise<Actor> {
  const where = "id" in user ? { id: user.id } : { email: user.email };
  const row = await db.prisma.user.findUnique({ where, select: { id: true, role: true } });
  if (row === null) throw new NotFoundError();
  return { id: row.id, role: Role.parse(row.role) };
}

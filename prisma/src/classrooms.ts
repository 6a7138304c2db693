import { type Actor, EnrolmentRole } from "./actor.ts";
import { authorise, can } from "./can.ts";
import { NotFoundError } from "./errors.ts";
import type { Classroom as ClassroomRow } from "./generated/client.ts";
import { drawJoinCode, readJoinCode } from "./join-code.ts";
import type { Database } from "./open-database.ts";
import { classOf } from "./rows-to-decide.ts";

export interface Classroom {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly archivedAt: Date | null;
  /** The actor's place in it; null for the owner of the site where they have none. */
  readonly role: EnrolmentRole | null;
  /** For those who may rotate it; null for everyone else. */
  readonly joinCode: string | null;
}

/** Makes a class of which the actor is the instructor. */
export async function createClassroom(
  db: Database,
  actor: Actor,
  { name }: { readonly name: string },
): Promise<Classroom> {
  authorise(actor, "classroom:create", null);
  const now = db.now();
  const row = await db.prisma.classroom.create({
    data: {
      name,
      joinCode: drawJoinCode(db.randomBytes),
      createdById: actor.id,
      createdAt: now,
      enrolments: {
        create: { userId: actor.id, role: EnrolmentRole.enum.instructor, joinedAt: now },
      },
    },
  });
  return toClassroom(row, actor, EnrolmentRole.enum.instructor);
}

/**
 * Enrols the actor as a learner; who is in the class already keeps their place.
 *
 * @throws {NotFoundError} when no open class has this code
 */
export async function joinClassroom(db: Database, actor: Actor, code: string): Promise<Classroom> {
  const row = await db.prisma.classroom.findUnique({
    where: { joinCode: readJoinCode(code), archivedAt: null },
    select: { id: true },
  });
  if (row === null) throw new NotFoundError();
  await db.prisma.$executeRaw`
    INSERT INTO "Enrolment" ("classroomId", "userId", "role", "joinedAt")
    VALUES (${row.id}, ${actor.id}, ${EnrolmentRole.enum.learner}, ${db.now()})
    ON CONFLICT DO NOTHING`;
  return getClassroom(db, actor, row.id);
}

/** Gives the class a new code and returns it; the old one opens nothing from now on. */
export async function rotateJoinCode(
  db: Database,
  actor: Actor,
  classroomId: string,
): Promise<string> {
  authorise(actor, "classroom:rotate-code", await classOf(db, actor, classroomId));
  const joinCode = drawJoinCode(db.randomBytes);
  const { count } = await db.prisma.classroom.updateMany({
    where: { id: classroomId },
    data: { joinCode },
  });
  // The owner passes the rule for a class that isn't there.
  if (count === 0) throw new NotFoundError();
  return joinCode;
}

/** The classes the actor is in, the newest first; all of them for the owner. */
export async function listClassrooms(db: Database, actor: Actor): Promise<Classroom[]> {
  const rows = await db.prisma.classroom.findMany({
    where: actor.role === "owner" ? {} : { enrolments: { some: { userId: actor.id } } },
    include: { enrolments: { where: { userId: actor.id } } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows.map(({ enrolments, ...row }) => toClassroom(row, actor, placeOf(enrolments)));
}

/** @throws {NotFoundError} when it isn't there, or the actor isn't in it */
export async function getClassroom(db: Database, actor: Actor, id: string): Promise<Classroom> {
  const [place, row] = [
    await classOf(db, actor, id),
    await db.prisma.classroom.findUnique({ where: { id } }),
  ];
  if (row === null) throw new NotFoundError();
  authorise(actor, "classroom:read", place);
  return toClassroom(row, actor, placeOf(place.places));
}

const placeOf = (places: readonly { readonly role: string }[]): EnrolmentRole | null =>
  places[0] === undefined ? null : EnrolmentRole.parse(places[0].role);

function toClassroom(row: ClassroomRow, actor: Actor, role: EnrolmentRole | null): Classroom {
  const places = role === null ? [] : [{ userId: actor.id, role }];
  return {
    id: row.id,
    name: row.name,
    createdAt: row.createdAt,
    archivedAt: row.archivedAt,
    role,
    joinCode: can(actor, "classroom:rotate-code", { places }) ? row.joinCode : null,
  };
}

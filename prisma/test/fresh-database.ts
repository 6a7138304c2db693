import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import type { Actor, EnrolmentRole, Role } from "../src/actor.ts";
import { migrate } from "../src/migrate.ts";
import { type Database, openDatabase, type OpenDatabaseOptions } from "../src/open-database.ts";

/** An empty directory that goes with the test. */
export function freshDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), "gradus-db-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A directory with a migrated, empty database. */
export function migratedDirectory(): string {
  const dataDirectory = freshDirectory();
  migrate(dataDirectory);
  return dataDirectory;
}

/** A migrated, open, empty database in a real file; closed when the test is over. */
export async function freshDatabase(options: Partial<OpenDatabaseOptions> = {}): Promise<Database> {
  const db = await openDatabase({ dataDirectory: migratedDirectory(), ...options });
  onTestFinished(() => db.close());
  return db;
}

/** An account, whose id is its name. */
export async function addUser(db: Database, name: string, role: Role = "learner"): Promise<Actor> {
  await db.prisma.user.create({
    data: { id: name, name, email: `${name}@example.org`, role },
  });
  return { id: name, role };
}

export async function enrol(
  db: Database,
  classroomId: string,
  actor: Actor,
  role: EnrolmentRole,
): Promise<void> {
  await db.prisma.enrolment.create({
    data: { classroomId, userId: actor.id, role, joinedAt: db.now() },
  });
}

/** A clock that stands still until it is told otherwise. */
export function standingClock(start = "2026-01-01T09:00:00.000Z") {
  let time = new Date(start).getTime();
  return {
    now: () => new Date(time),
    advance: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

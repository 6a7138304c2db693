import type { Actor } from "./actor.ts";
import { authorise } from "./can.ts";
import type { Database } from "./open-database.ts";

export interface HintOfExercise {
  readonly exercise: string;
  /** Hints are counted from 1. */
  readonly hint: number;
}

/** Notes that the actor opened a hint; the first time counts. */
export async function recordHintView(
  db: Database,
  actor: Actor,
  { exercise, hint }: HintOfExercise,
): Promise<void> {
  authorise(actor, "hint:write", { userId: actor.id });
  await db.prisma.$executeRaw`
    INSERT INTO "HintView" ("userId", "exercise", "hint", "viewedAt")
    VALUES (${actor.id}, ${exercise}, ${hint}, ${db.now()})
    ON CONFLICT DO NOTHING`;
}

/** The numbers of the hints the actor has opened, in ascending order. */
export async function hintsViewed(db: Database, actor: Actor, exercise: string): Promise<number[]> {
  authorise(actor, "hint:read", { userId: actor.id });
  const views = await db.prisma.hintView.findMany({
    where: { userId: actor.id, exercise },
    orderBy: { hint: "asc" },
    select: { hint: true },
  });
  return views.map((view) => view.hint);
}

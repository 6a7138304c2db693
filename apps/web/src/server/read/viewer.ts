import "server-only";
import { findExercise } from "@gradus/curriculum";
import { lastTouched, listClassrooms } from "@gradus/db";
import { cache } from "react";
import { services } from "../services.ts";
import { currentActor, type Person } from "../session.ts";

/** Whoever looks at a page, with what every page shows of them. */
export interface Viewer extends Person {
  /** Whether they have classes to look after. */
  readonly teaches: boolean;
  /** The exercise last worked on; null before the first. */
  readonly lastExercise: { readonly slug: string; readonly title: string } | null;
}

/** null for a stranger. Asked once a request, however often it is called. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const actor = await currentActor();
  if (actor === null) return null;
  const { db } = await services();
  const last = await lastTouched(db, actor);
  const exercise = last === null ? undefined : findExercise(last.exercise);
  return {
    ...actor,
    teaches: actor.role !== "learner" || (await teachesAClass(actor)),
    lastExercise: exercise === undefined ? null : { slug: exercise.slug, title: exercise.title },
  };
});

async function teachesAClass(actor: Person): Promise<boolean> {
  const { db } = await services();
  return (await listClassrooms(db, actor)).some(({ role }) => role !== null && role !== "learner");
}

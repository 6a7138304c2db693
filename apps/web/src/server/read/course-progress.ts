import "server-only";
import { exercises } from "@gradus/curriculum";
import { type Actor, type LastTouched, lastTouched, ownProgress, progressOn } from "@gradus/db";
import { type OwnProgress, type ProgressView, progressView } from "../api/progress.ts";
import { services } from "../services.ts";

export interface CourseProgress {
  /** By exercise, for every exercise there is. */
  readonly exercises: ReadonlyMap<string, ProgressView>;
  readonly lastTouched: LastTouched | null;
}

/** How far the actor is with the whole course, and where they left off. */
export async function courseProgress(actor: Actor): Promise<CourseProgress> {
  const { db } = await services();
  const progress = await ownProgress(db, actor);
  const known = exercises.map(
    ({ slug }) => [slug, progressView(progressOn(progress, slug))] as const,
  );
  return { exercises: new Map(known), lastTouched: await lastTouched(db, actor) };
}

/** The same as the API tells it. */
export async function progressItems(actor: Actor): Promise<OwnProgress["items"]> {
  const { db } = await services();
  const progress = await ownProgress(db, actor);
  return exercises.map(({ slug, section, title }) => ({
    exercise: slug,
    section,
    title,
    progress: progressView(progressOn(progress, slug)),
  }));
}

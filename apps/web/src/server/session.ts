import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { listClassrooms } from "@gradus/db";
import { type Person, personOf } from "./person.ts";
import { pathHeader } from "../path-header.ts";
import { services } from "./services.ts";

export type { Person } from "./person.ts";

/** Who looks at this page; null for a stranger. Asked once a request, however often it is called. */
export const currentActor = cache(async (): Promise<Person | null> => {
  const requestHeaders = await headers();
  const { db, auth } = await services();
  return personOf(db, auth, requestHeaders);
});

/** Sends strangers to the sign-in page, and from there back to where they wanted to go. */
export async function requireActor(): Promise<Person> {
  const actor = await currentActor();
  if (actor) return actor;
  const wanted = (await headers()).get(pathHeader) ?? "/";
  redirect(`/sign-in?next=${encodeURIComponent(wanted)}`);
}

/** For pages of those who teach: to everyone else they are not there. */
export async function requireStaff(): Promise<Person> {
  const actor = await requireActor();
  if (actor.role !== "learner" || (await teachesSomewhere(actor))) return actor;
  notFound();
}

async function teachesSomewhere(actor: Person): Promise<boolean> {
  const { db } = await services();
  const classrooms = await listClassrooms(db, actor);
  return classrooms.some(({ role }) => role === "instructor" || role === "assistant");
}

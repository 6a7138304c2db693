import "server-only";
import { notFound } from "next/navigation";
import { orNull } from "./or-null.ts";

/** For pages: what is not there, or not the actor's to see, is the same "no such page". */
export async function orNotFound<Row>(reading: Promise<Row>): Promise<Row> {
  const row = await orNull(reading);
  if (row === null) notFound();
  return row;
}

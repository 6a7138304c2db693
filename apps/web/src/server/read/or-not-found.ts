import "server-only";
import { NotFoundError } from "@gradus/db";
import { notFound } from "next/navigation";

/** For pages: what is not there, or not the actor's to see, is the same "no such page". */
export async function orNotFound<Value>(read: Promise<Value>): Promise<Value> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
}

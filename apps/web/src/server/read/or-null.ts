import "server-only";
import { isNotFound } from "../not-found.ts";

/** null for what isn't there or isn't the actor's, so that a page can say so in its own way. */
export async function orNull<Row>(reading: Promise<Row>): Promise<Row | null> {
  try {
    return await reading;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

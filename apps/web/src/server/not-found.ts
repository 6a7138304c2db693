import "server-only";
import { NotFoundError } from "@gradus/db";

const notFoundName = new NotFoundError().name;

/** By name: Next bundles the class more than once, and `instanceof` would miss the others. */
export function isNotFound(error: unknown): boolean {
  return error instanceof Error && error.name === notFoundName;
}

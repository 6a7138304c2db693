import "server-only";
import { isFatal } from "@gradus/db";
import type { Logger } from "./log.ts";

/** Ends the process when the database client is beyond repair; whoever started it starts it again. */
export function exitWhenFatal(log: Logger, error: unknown): void {
  if (!isFatal(error)) return;
  log.fatal({ err: error }, "the database client is beyond repair: ending, to be started again");
  process.exit(1);
}

import "server-only";
import { type Logger, pino } from "pino";
import { environment } from "../env.ts";

export type { Logger } from "pino";

/** One JSON line an event, to standard error: standard output belongs to whoever started us. */
export function openLog(): Logger {
  return pino(
    {
      level: environment().GRADUS_LOG_LEVEL,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ["headers.authorization", "headers.cookie"],
    },
    pino.destination({ fd: 2, sync: true }),
  );
}

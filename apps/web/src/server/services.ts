import "server-only";
import path from "node:path";
import { type Database, migrate, openDatabase } from "@gradus/db";
import { connection } from "next/server";
import { environment } from "../env.ts";
import { type Auth, createAuth } from "./auth/auth.ts";
import { createEvents, type Events } from "./events.ts";
import { exitWhenFatal } from "./exit-when-fatal.ts";
import { type Grading, openGrading } from "./grading/open-grading.ts";
import { createLimiter, type Limiter } from "./limiter.ts";
import { type Logger, openLog } from "./log.ts";
import { oncePerProcess } from "./once.ts";
import { readSettings, type Settings } from "./settings.ts";

/** Everything that is there once in a running server. */
export interface Services extends Grading {
  readonly settings: Settings;
  readonly log: Logger;
  readonly db: Database;
  readonly auth: Auth;
  readonly limiter: Limiter;
  readonly events: Events;
  /** Aborts when the server stops: whoever holds an answer open ends it then. */
  readonly stopping: AbortController;
}

/** Opened on the first call, which `instrumentation.ts` makes before any request is served. */
export async function services(): Promise<Services> {
  // `next build` tries each page to see whether it can be fixed ahead. What needs the server can't,
  // and is told so here, before a database is opened where there may be none.
  if (environment().NEXT_PHASE === "phase-production-build") await connection();
  return oncePerProcess("services", open);
}

async function open(): Promise<Services> {
  const settings = readSettings(environment(), process.cwd());
  const log = openLog();
  const { dataDirectory, root } = settings;
  const applied = migrate(dataDirectory, {
    migrationsDirectory: path.join(root, "prisma", "migrations"),
  });
  if (applied.length > 0) log.info({ applied }, "brought the database up to date");
  const db = await openDatabase({ dataDirectory });
  const events = createEvents();
  const onFault = (error: unknown): void => exitWhenFatal(log, error);
  return {
    settings,
    log,
    db,
    events,
    stopping: new AbortController(),
    auth: createAuth(db, settings, log),
    limiter: createLimiter(),
    ...(await openGrading({ db, events, log, settings, onFault })),
  };
}

import "server-only";
import { probeWrite } from "@gradus/db";
import { exitWhenFatal } from "./exit-when-fatal.ts";
import { Problem } from "./http/problem.ts";
import { services } from "./services.ts";

/** Services open only after the sandbox has answered, so only the database can have failed since. */
export async function readiness(): Promise<Response> {
  const { db, sandbox, log } = await services();
  try {
    await probeWrite(db);
  } catch (error) {
    log.error({ err: error }, "the database takes no writes");
    exitWhenFatal(log, error);
    return new Problem("unavailable", "The database takes no writes.").toResponse();
  }
  return Response.json(
    { status: "ready", sandbox: { driver: sandbox.driver, level: sandbox.level } },
    { headers: { "cache-control": "no-store" } },
  );
}

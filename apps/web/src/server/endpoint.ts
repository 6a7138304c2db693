import "server-only";
import { exitWhenFatal } from "./exit-when-fatal.ts";
import { type Border, endpointFor } from "./http/endpoint.ts";
import { notFound, type Problem } from "./http/problem.ts";
import { isNotFound } from "./not-found.ts";
import { personOf } from "./person.ts";
import { services } from "./services.ts";

/** The wrapper of every route handler of this server. */
export const endpoint = endpointFor(border);

export async function border(): Promise<Border> {
  const { settings, limiter, log, db, auth } = await services();
  return {
    trustedOrigins: settings.trustedOrigins,
    limiter,
    log,
    authenticate: (headers) => personOf(db, auth, headers),
    problemOf,
    onFault: (error) => exitWhenFatal(log, error),
  };
}

function problemOf(error: unknown): Problem | null {
  return isNotFound(error) ? notFound("such thing") : null;
}

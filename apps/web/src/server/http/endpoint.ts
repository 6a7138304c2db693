/**
 * The one wrapper around every route handler: origin, session, limit, body and query are checked
 * here, in this order, and every failure leaves as a problem document. A handler sees only requests
 * that passed, and says what it did with plain data.
 */
import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@gradus/db";
import type { Limiter } from "../limiter.ts";
import type { LimitName } from "../limits.ts";
import type { Logger } from "../log.ts";
import { peerHeader } from "../peer-address.ts";
import { parseOrRefuse } from "./field-errors.ts";
import { type Access, defaultMaxBytes, type Operation } from "./operation.ts";
import { changesState, refuseForeignOrigin } from "./origin-check.ts";
import { isProblem, notFound, Problem } from "./problem.ts";
import { readJson } from "./read-json.ts";

/** What the wrapper needs of the running server; tests bring their own. */
export interface Border {
  readonly trustedOrigins: readonly string[];
  readonly limiter: Limiter;
  readonly log: Logger;
  /** From the session cookie or the token of a request. */
  authenticate(headers: Headers): Promise<Actor | null>;
  /** A known error as the problem it is for the client; null where it is a fault of ours. */
  problemOf(error: unknown): Problem | null;
  /** Told every fault of ours: some leave the process beyond repair. */
  onFault(error: unknown): void;
}

export interface Call<Asks extends Access, Params, Query, Body> {
  readonly request: Request;
  /** Who asks: always somebody where the operation says `user`. */
  readonly actor: Asks extends "user" ? Actor : Actor | null;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Headers of the answer. */
  readonly headers: Headers;
  /** Counts once more, against another limit. */
  limit(name: LimitName): Promise<void>;
}

export type RouteHandler = (
  request: Request,
  context: { readonly params: Promise<Readonly<Record<string, string | string[] | undefined>>> },
) => Promise<Response>;

export function endpointFor(open: () => Promise<Border>) {
  return function endpoint<Asks extends Access, Params, Query, Body, Result>(
    operation: Operation<Asks, Params, Query, Body, Result>,
    handle: (call: Call<Asks, Params, Query, Body>) => Promise<Result | Response>,
  ): RouteHandler {
    return async (request, context) => {
      let border: Border | null = null;
      try {
        border = await open();
        const call = await admit(border, operation, request, await context.params);
        const result = await handle(call);
        return result instanceof Response ? result : answer(operation, result, call.headers);
      } catch (error) {
        return refusal(border, operation, error);
      }
    };
  };
}

async function admit<Asks extends Access, Params, Query, Body>(
  border: Border,
  operation: Operation<Asks, Params, Query, Body, unknown>,
  request: Request,
  params: Readonly<Record<string, string | string[] | undefined>>,
): Promise<Call<Asks, Params, Query, Body>> {
  const { limiter } = border;
  if (changesState(request.method)) refuseForeignOrigin(request.headers, border.trustedOrigins);

  const actor = await border.authenticate(request.headers);
  const key = actor === null ? `peer:${peerOf(request.headers)}` : `user:${actor.id}`;
  await limiter.consume(operation.limit, key);
  if (actor === null && operation.access === "user") {
    throw new Problem("unauthenticated", "Sign in, or send Authorization: Bearer with a token.", {
      headers: { "www-authenticate": 'Bearer realm="Gradus"' },
    });
  }
  return {
    request,
    // The line above leaves null only where the operation is public.
    actor: actor as Asks extends "user" ? Actor : Actor | null,
    params: parseParams(operation, params),
    query: parseQuery(operation, request),
    body: await parseBody(operation, request),
    headers: new Headers(),
    limit: (name) => limiter.consume(name, key),
  };
}

export function peerOf(headers: Headers): string {
  return headers.get(peerHeader) ?? "unknown";
}

// `operation()` leaves a schema out exactly where the type is `undefined`: hence the assertions.

function parseParams<Params>(
  { params: schema }: Operation<Access, Params, unknown, unknown, unknown>,
  params: unknown,
): Params {
  if (!schema) return undefined as Params;
  const parsed = schema.safeParse(params);
  if (!parsed.success) throw notFound("such thing");
  return parsed.data;
}

function parseQuery<Query>(
  { query: schema }: Operation<Access, unknown, Query, unknown, unknown>,
  request: Request,
): Query {
  if (!schema) return undefined as Query;
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return parseOrRefuse(schema, query, "invalid_query");
}

async function parseBody<Body>(
  { body: schema, maxBytes = defaultMaxBytes }: Operation<Access, unknown, unknown, Body, unknown>,
  request: Request,
): Promise<Body> {
  if (!schema) return undefined as Body;
  return parseOrRefuse(schema, await readJson(request, maxBytes), "invalid_body");
}

function answer<Result>(
  { success }: Operation<Access, unknown, unknown, unknown, Result>,
  result: Result,
  headers: Headers,
): Response {
  headers.set("cache-control", "private, no-store");
  if (success.status === 204) return new Response(null, { status: 204, headers });
  return Response.json(result, { status: success.status, headers });
}

/** Whatever went wrong, as the client is told it; faults of ours are logged under a number. */
export function refusal(
  border: Border | null,
  { method, path }: { readonly method: string; readonly path: string },
  error: unknown,
): Response {
  const problem = isProblem(error) ? error : (border?.problemOf(error) ?? null);
  if (problem) return problem.toResponse();
  const errorId = randomUUID();
  border?.log.error({ err: error, errorId, method, path }, "a request failed");
  border?.onFault(error);
  return new Problem(
    "internal",
    `Nothing you sent explains it. Tell whoever runs this server, with the number ${errorId}.`,
    { errorId },
  ).toResponse();
}

import "server-only";
import type { z } from "zod";
import type { LimitName } from "../limits.ts";

/** 4 kB are plenty for anything but sources. */
export const defaultMaxBytes = 4_096;

/** `user` needs a session or a token; which rows they may see is the data layer's affair. */
export type Access = "public" | "user";

/**
 * One operation of the API: what the wrapper checks and what the OpenAPI document says are the same
 * object, so neither can be right while the other is wrong.
 */
export interface Operation<Asks extends Access, Params, Query, Body, Result> {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** As in OpenAPI: `/api/v1/exercises/{slug}`. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly description?: string;
  readonly access: Asks;
  readonly limit: LimitName;
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  /** The largest body, as it travels. */
  readonly maxBytes?: number;
  /** Request headers that change what happens. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly success: {
    readonly status: 200 | 201 | 204;
    readonly description: string;
    readonly schema?: z.ZodType<Result>;
    /** Server-sent events where it is not JSON. */
    readonly mediaType?: "application/json" | "text/event-stream";
  };
  /** What can go wrong beside what goes wrong everywhere: status and what it means here. */
  readonly problems?: Readonly<Record<number, string>>;
}

/** For lists of operations, which are only described. */
export type AnyOperation = Operation<Access, unknown, unknown, unknown, unknown>;

/** Keeps the types of the schemas; what is left out is `undefined` in the handler. */
export function operation<
  const Asks extends Access,
  Params = undefined,
  Query = undefined,
  Body = undefined,
  Result = undefined,
>(
  facts: Operation<Asks, Params, Query, Body, Result>,
): Operation<Asks, Params, Query, Body, Result> {
  return facts;
}

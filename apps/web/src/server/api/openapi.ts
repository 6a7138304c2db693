import "server-only";
import { z } from "zod";
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from "zod-openapi";
import type { AnyOperation } from "../http/operation.ts";
import { problemTitles } from "../http/problem.ts";
import { operations } from "./operations.ts";

const codes = Object.keys(problemTitles);

const ProblemDocument = z
  .object({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(codes).meta({ description: "One word for the cause; scripts may rely on it." }),
    detail: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    errorId: z.string().optional().meta({ description: "Quote it when you report the error." }),
  })
  .meta({ id: "Problem", description: "RFC 9457" });

/** The whole API as OpenAPI 3.1, from the objects that the wrapper checks requests with. */
export function openApiDocument(serverUrl: string) {
  return createDocument(
    {
      openapi: "3.1.0",
      info: {
        title: "Gradus",
        version: "1",
        description:
          "Exercises, submissions, progress and classes. State changes need a token, or a cookie and an Origin of this server. Every error is a problem document (RFC 9457).",
      },
      servers: [{ url: serverUrl }],
      security: [{ token: [] }, { session: [] }],
      components: {
        securitySchemes: {
          token: { type: "http", scheme: "bearer" },
          session: { type: "apiKey", in: "cookie", name: "gradus.session_token" },
        },
      },
      paths: pathsOf(operations),
    },
    { allowEmptySchema: { custom: true } },
  );
}

function pathsOf(described: readonly AnyOperation[]): ZodOpenApiPathsObject {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const operation of described) {
    const methods = (paths[operation.path] ??= {});
    methods[operation.method.toLowerCase()] = describe(operation);
  }
  return paths;
}

function describe(operation: AnyOperation): ZodOpenApiOperationObject {
  const { summary, description, params, query, body, headers, access } = operation;
  return {
    summary,
    ...(description && { description }),
    ...(access === "public" && { security: [] }),
    requestParams: {
      ...(params instanceof z.ZodObject && { path: params }),
      ...(query instanceof z.ZodObject && { query }),
      ...(headers && { header: headerObject(headers) }),
    },
    ...(body && { requestBody: { content: { "application/json": { schema: body } } } }),
    responses: { ...success(operation), ...problems(operation) },
  };
}

function headerObject(headers: Readonly<Record<string, string>>): z.ZodObject {
  const fields = Object.entries(headers).map(
    ([name, description]) => [name, z.string().optional().meta({ description })] as const,
  );
  return z.object(Object.fromEntries(fields));
}

function success({ success: { status, description, schema, mediaType } }: AnyOperation) {
  if (mediaType === "text/event-stream") {
    return { [status]: { description, content: { [mediaType]: { schema: z.string() } } } };
  }
  if (!schema) return { [status]: { description } };
  return { [status]: { description, content: { "application/json": { schema } } } };
}

function problems({ access, body, query, problems: own, limit }: AnyOperation) {
  const meanings: Record<number, string> = {
    ...((body ?? query) && { 400: "The body is not JSON, or the query does not fit." }),
    ...(access === "user" && { 401: "No session and no token." }),
    ...(body && {
      403: "A foreign Origin.",
      413: "The body is too large.",
      415: "The body is not application/json.",
      422: "The body does not fit; `errors` names the fields.",
    }),
    429: `Too often (${limit}); Retry-After says how many seconds to wait.`,
    ...own,
  };
  return Object.fromEntries(
    Object.entries(meanings).map(([status, description]) => [
      status,
      { description, content: { "application/problem+json": { schema: ProblemDocument } } },
    ]),
  );
}

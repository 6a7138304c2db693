import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { RouteHandler } from "../src/server/http/endpoint.ts";

/** Something that answers requests as Gradus does, with nobody in it yet. */
export interface ServerUnderTest {
  readonly origin: string;
  /** The secret with which the first account becomes the owner. */
  readonly ownershipToken: string;
  readonly send: (request: Request) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/**
 * The real route handlers over a real database and sandbox in this process. With GRADUS_TEST_URL
 * and GRADUS_TEST_OWNERSHIP (the token of its first start), a server that runs elsewhere.
 */
export async function openServerUnderTest(): Promise<ServerUnderTest> {
  const { GRADUS_TEST_URL: url, GRADUS_TEST_OWNERSHIP: ownershipToken } = process.env;
  return url && ownershipToken
    ? { origin: url, ownershipToken, send: fetch, close: async () => {} }
    : inThisProcess();
}

async function inThisProcess(): Promise<ServerUnderTest> {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), "gradus-http-"));
  Object.assign(process.env, {
    GRADUS_DATA_DIR: dataDirectory,
    GRADUS_LOG_LEVEL: "silent",
    GRADUS_RUNNERS: "1",
  });
  const { services } = await import("../src/server/services.ts");
  const { createOwnershipLink } = await import("@gradus/db");
  const { db, queue, sandbox, settings, stopping } = await services();
  const ownershipToken = await createOwnershipLink(db);
  if (ownershipToken === null) throw new Error("A fresh server has an owner already.");
  return {
    origin: settings.url.origin,
    ownershipToken,
    send: await dispatcher(),
    async close() {
      stopping.abort();
      await queue.stop();
      await sandbox.close();
      await db.close();
      rmSync(dataDirectory, { recursive: true });
    },
  };
}

/** Finds the route file as Next does: by its folder. */
async function dispatcher(): Promise<(request: Request) => Promise<Response>> {
  const { operations } = await import("../src/server/api/operations.ts");
  const { authEndpoint } = await import("../src/server/auth/auth-endpoint.ts");
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/api/auth/")) return authEndpoint(request);
    for (const operation of operations) {
      const template = operation.path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)");
      const match = new RegExp(`^${template}$`).exec(pathname);
      if (!match || operation.method !== request.method) continue;
      const handler = await handlerOf(operation.path, operation.method);
      return handler(request, { params: Promise.resolve({ ...match.groups }) });
    }
    return new Response(null, { status: 404 });
  };
}

async function handlerOf(url: string, method: string): Promise<RouteHandler> {
  const folder = url.replaceAll(/\{(\w+)\}/g, "[$1]");
  const file = path.join(import.meta.dirname, "../src/app", folder, "route.ts");
  // A route file exports its handlers under the names of their methods.
  const route = (await import(file)) as Readonly<Record<string, RouteHandler>>;
  const handler = route[method];
  if (!handler) throw new Error(`${file} has no ${method}.`);
  return handler;
}

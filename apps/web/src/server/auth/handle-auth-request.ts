/**
 * What stands before Better Auth: only the paths that are used, bodies of a bounded size, our own
 * limits, and the switch that closes sign-up.
 */
import "server-only";
import { refuseForeignOrigin } from "../http/origin-check.ts";
import { peerOf } from "../http/endpoint.ts";
import { defaultMaxBytes } from "../http/operation.ts";
import { notFound, Problem } from "../http/problem.ts";
import { readJson } from "../http/read-json.ts";
import type { Limiter } from "../limiter.ts";
import type { Settings } from "../settings.ts";
import { type Attempt, countAttempt, forgiveAttempts } from "./auth-limits.ts";
import { authPaths } from "./auth-paths.ts";

export interface AuthBorder {
  readonly auth: { handler(request: Request): Promise<Response> };
  readonly limiter: Limiter;
  readonly settings: Pick<Settings, "signUp" | "trustedOrigins">;
  readonly isFirstAccount: () => Promise<boolean>;
}

/** @throws {Problem} for what never reaches Better Auth */
export async function handleAuthRequest(border: AuthBorder, request: Request): Promise<Response> {
  const { auth, limiter, settings } = border;
  const { pathname } = new URL(request.url);
  const path = pathname.replace(/^\/api\/auth/, "");
  const method = Object.hasOwn(authPaths, path) ? authPaths[path] : undefined;
  if (method !== request.method) throw notFound("such thing");

  const peer = peerOf(request.headers);
  if (method === "GET") {
    await limiter.consume("read", `auth:${peer}`);
    return auth.handler(request);
  }
  refuseForeignOrigin(request.headers, settings.trustedOrigins);
  if (path === "/sign-up/email") await refuseWhereClosed(border);
  const body = hasBody(request) ? await readJson(request, defaultMaxBytes) : {};
  const attempt: Attempt = { path, peer, body };
  await countAttempt(limiter, attempt);
  const response = await auth.handler(withBody(request, body));
  if (response.ok) await forgiveAttempts(limiter, attempt);
  return response;
}

/** The first account is let in even so: it is the owner's, whose link needs an account. */
async function refuseWhereClosed({ settings, isFirstAccount }: AuthBorder): Promise<void> {
  if (settings.signUp === "open" || (await isFirstAccount())) return;
  throw new Problem(
    "sign_up_closed",
    "Whoever runs this server makes the accounts. Ask them for yours.",
  );
}

function hasBody({ headers }: Request): boolean {
  return headers.get("content-length") !== "0" && headers.has("content-type");
}

/** The same request with the body that was read, which can't be read again. */
function withBody({ url, method, headers: received }: Request, body: unknown): Request {
  const headers = new Headers(received);
  headers.delete("content-length");
  headers.delete("transfer-encoding");
  headers.set("content-type", "application/json");
  return new Request(url, { method, headers, body: JSON.stringify(body) });
}

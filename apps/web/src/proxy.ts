import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { environment } from "./env.ts";
import { pathHeader } from "./path-header.ts";

/**
 * Runs before every page: gives it a fresh nonce, and refuses everything that is not a look at a
 * page. State changes go through /api only, so whatever carries a Server Action has no business
 * here. Who may see what is decided in the data layer, never in this file.
 */
export function proxy(request: NextRequest): NextResponse {
  const reads = request.method === "GET" || request.method === "HEAD";
  if (!reads || request.headers.has("next-action")) {
    return new NextResponse(null, { status: 404 });
  }
  const nonce = randomBytes(16).toString("base64");
  const mode = environment().NODE_ENV === "development" ? "development" : "production";
  const policy = contentSecurityPolicy(nonce, mode);

  // Next reads the nonce for its own scripts out of the policy on the request.
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set(pathHeader, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  matcher: ["/((?!api/|_next/static/|healthz$|readyz$|run-worker\\.js$).*)"],
};

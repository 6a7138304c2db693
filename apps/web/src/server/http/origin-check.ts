import "server-only";
import { Problem } from "./problem.ts";

/**
 * Refuses a state change that another site made the browser send along with our cookie.
 * Requests with a token of their own carry no cookie's authority and pass.
 *
 * @throws {Problem} 403
 */
export function refuseForeignOrigin(headers: Headers, trusted: readonly string[]): void {
  if (isBearer(headers)) return;
  const origin = headers.get("origin");
  if (origin !== null) {
    if (trusted.includes(origin)) return;
    throw new Problem(
      "foreign_origin",
      `State changes are accepted from ${trusted[0]} only, and this one came from ${origin}. If that is how people reach this server, write it into GRADUS_URL.`,
    );
  }
  // Browsers name the origin of every state change; without one, only the browser's own word that
  // the page is ours stands in for it.
  if (headers.get("sec-fetch-site") === "same-origin" || !headers.has("cookie")) return;
  throw new Problem(
    "foreign_origin",
    "A request with a cookie must name its Origin. Scripts send a token instead: Authorization: Bearer …",
  );
}

export function isBearer(headers: Headers): boolean {
  return /^bearer /i.test(headers.get("authorization") ?? "");
}

export function changesState(method: string): boolean {
  return method !== "GET" && method !== "HEAD" && method !== "OPTIONS";
}

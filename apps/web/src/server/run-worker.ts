/**
 * Run evaluates the learner's own program, and pages may not evaluate anything. So the worker that
 * does it is served from a URL of its own: a dedicated worker lives under the policy of its own
 * response. That one lets it evaluate and forbids it everything else, the network above all.
 */
import "server-only";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { workerScript } from "@gradus/grader/browser";
import { services } from "./services.ts";

const policy = "default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'none'";

interface Script {
  readonly text: string;
  readonly etag: string;
}

let script: Promise<Script> | undefined;

export async function runWorker(request: Request): Promise<Response> {
  script ??= buildScript();
  const { text, etag } = await script;
  const headers = {
    "content-security-policy": policy,
    "content-type": "text/javascript; charset=utf-8",
    // Asked for anew each time and rarely sent: an upgrade never meets the script of before.
    "cache-control": "no-cache",
    etag,
  };
  if (request.headers.get("if-none-match") === etag) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(text, { headers });
}

async function buildScript(): Promise<Script> {
  const { settings } = await services();
  const guest = path.join(settings.root, "packages/grader/src/guest/guest.js");
  const text = workerScript(await readFile(guest, "utf8"));
  const hash = createHash("sha256").update(text).digest("base64url");
  return { text, etag: `"${hash}"` };
}

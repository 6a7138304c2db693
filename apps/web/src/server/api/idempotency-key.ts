import "server-only";
import { Problem } from "../http/problem.ts";

/** @throws {Problem} 400 for a key that is too long or no visible ASCII */
export function idempotencyKey(headers: Headers): string | undefined {
  const key = headers.get("idempotency-key");
  if (key === null) return undefined;
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new Problem(
    "invalid_query",
    "An Idempotency-Key has 1 to 200 visible ASCII characters, for example a UUID.",
  );
}

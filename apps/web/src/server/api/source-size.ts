import "server-only";
import { maximumSourceBytes } from "@gradus/exercise";
import { Problem } from "../http/problem.ts";

/** @throws {Problem} 413 above 64 kB of UTF-8, however the JSON around it was written */
export function refuseLongSource(source: string): void {
  const bytes = Buffer.byteLength(source);
  if (bytes <= maximumSourceBytes) return;
  throw new Problem(
    "too_large",
    `The source is ${bytes} bytes long and may be ${maximumSourceBytes} (64 kB).`,
    { errors: [{ field: "source", message: `At most ${maximumSourceBytes} bytes.` }] },
  );
}

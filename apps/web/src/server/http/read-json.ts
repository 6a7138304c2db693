import "server-only";
import { Problem } from "./problem.ts";

/**
 * The JSON body of a request. The size counts while it streams in, so a client that lies about its
 * length, or names none, costs no more memory than one that tells the truth.
 *
 * @throws {Problem} 415 for another media type, 413 above `maxBytes`, 400 for what is not JSON
 */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const mediaType = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (mediaType !== "application/json") {
    throw new Problem(
      "unsupported_media_type",
      `Send the body as application/json; this one is ${mediaType ?? "of no stated type"}.`,
    );
  }
  const bytes = await readBytes(request, maxBytes);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : "it is not UTF-8";
    throw new Problem("invalid_json", `The body could not be read as JSON: ${reason}.`);
  }
}

/** @throws {Problem} 413 as soon as more than `maxBytes` have come in */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    received += part.value.byteLength;
    if (received > maxBytes) {
      await reader?.cancel();
      throw tooLarge(maxBytes);
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

function tooLarge(maxBytes: number): Problem {
  return new Problem("too_large", `The body is longer than ${maxBytes} bytes.`);
}

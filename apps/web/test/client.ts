import { z } from "zod";
import type { ServerUnderTest } from "./server-under-test.ts";

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly json: unknown;
}

/** A browser of one person: keeps the cookie, names its origin. */
export class Client {
  readonly #server: ServerUnderTest;
  #cookie: string | null = null;

  constructor(server: ServerUnderTest) {
    this.#server = server;
  }

  async ask(sent: Sent): Promise<Received> {
    const response = await this.#send(sent);
    const { status, headers } = response;
    return { status, headers, json: await jsonOf(response) };
  }

  /** The body of an answer that does not end. */
  async open(path: string): Promise<ReadableStream<Uint8Array> | null> {
    return (await this.#send({ method: "GET", path })).body;
  }

  async #send({ method, path, body, headers }: Sent): Promise<Response> {
    const { origin, send } = this.#server;
    const response = await send(
      new Request(`${origin}${path}`, {
        method,
        headers: {
          origin,
          ...(this.#cookie !== null && { cookie: this.#cookie }),
          ...(body !== undefined && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
    const cookie = response.headers.getSetCookie()[0]?.split(";")[0];
    if (cookie !== undefined) this.#cookie = cookie;
    return response;
  }

  /** The id in an answer that must be a success. */
  async make(sent: Sent): Promise<string> {
    const { status, json } = await this.ask(sent);
    const made = z.object({ id: z.string() }).safeParse(json);
    if (status === 201 && made.success) return made.data.id;
    throw new Error(`${sent.method} ${sent.path}: ${status} ${JSON.stringify(json)}`);
  }
}

/** Of a stream of events only that it began: it would not end. */
async function jsonOf(response: Response): Promise<unknown> {
  if (response.headers.get("content-type")?.startsWith("text/event-stream")) {
    await response.body?.cancel();
    return null;
  }
  const text = await response.text();
  return text === "" ? null : JSON.parse(text);
}

type ProblemExtras = Pick<ApiProblem, "code" | "fields" | "retryAfter">;

/** What the server said no with: RFC 9457 problem details, or Better Auth's {code, message}. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly status: number;
  /** The server's word for the cause, as in "invalid_body"; null where it gave none. */
  readonly code: string | null;
  /** What is wrong with a field of the body, by its name. */
  readonly fields: Readonly<Record<string, string>>;
  /** Seconds to wait before another try; null where none were asked for. */
  readonly retryAfter: number | null;

  constructor(status: number, detail: string, extras: Partial<ProblemExtras> = {}) {
    super(detail);
    this.status = status;
    this.code = extras.code ?? null;
    this.fields = extras.fields ?? {};
    this.retryAfter = extras.retryAfter ?? null;
  }
}

export interface ApiRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: `/api/${string}`;
  readonly body?: unknown;
  /** Beside `accept` and `content-type`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

const unreachable =
  "The server did not answer, so nothing was changed. Check the connection, then try again.";

/**
 * Sends one request and parses the answer. Throws ApiProblem when the server refuses (status 0 when
 * it cannot be reached), and whatever `parse` throws when the answer has another form.
 */
export async function callApi<Answer>(
  request: ApiRequest,
  parse: (json: unknown) => Answer,
): Promise<Answer> {
  const response = await fetch(request.path, requestInit(request)).catch(() => null);
  if (response === null) throw new ApiProblem(0, unreachable);
  const json: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemOf(response, json);
  return parse(json);
}

function requestInit({ method, body, headers, signal }: ApiRequest): RequestInit {
  return {
    method,
    headers: {
      accept: "application/json",
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  };
}

/** For answers that say nothing but "done". */
export const nothing = (): void => undefined;

export function problemOf(
  response: Pick<Response, "status" | "headers">,
  json: unknown,
): ApiProblem {
  const wait = Number(response.headers.get("retry-after") ?? Number.NaN);
  const retryAfter = Number.isFinite(wait) && wait > 0 ? Math.ceil(wait) : null;
  const detail =
    textAt(json, "detail") ?? textAt(json, "message") ?? sentenceOf(response.status, retryAfter);
  const code = textAt(json, "code");
  return new ApiProblem(response.status, detail, { code, fields: fieldsOf(json), retryAfter });
}

function fieldsOf(json: unknown): Readonly<Record<string, string>> {
  const errors = valueAt(json, "errors");
  if (!Array.isArray(errors)) return {};
  const entries = errors.flatMap((error: unknown) => {
    const [field, message] = [textAt(error, "field"), textAt(error, "message")];
    return field === null || message === null ? [] : [[field, message] as const];
  });
  return Object.fromEntries(entries);
}

function valueAt(json: unknown, key: string): unknown {
  if (typeof json !== "object" || json === null) return undefined;
  return Object.entries(json).find(([name]) => name === key)?.[1];
}

function textAt(json: unknown, key: string): string | null {
  const value = valueAt(json, key);
  return typeof value === "string" && value !== "" ? value : null;
}

/** What to say when the server gave a status and no words. */
function sentenceOf(status: number, retryAfter: number | null): string {
  if (status === 401) return "You are signed out. Sign in, then try again.";
  if (status === 429) {
    const when = retryAfter === null ? "in a minute" : `in ${retryAfter} s`;
    return `That was too often in a short time. Try again ${when}.`;
  }
  if (status >= 500)
    return `The server failed (${status}); nothing is your fault. Try again in a minute.`;
  return `The server refused this (${status}).`;
}

/** The sentence to show for whatever a call threw. */
export function sentenceFor(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import "server-only";

/** One word for each way a request can fail; scripts rely on them. */
export const problemTitles = {
  invalid_json: [400, "The body is not JSON"],
  invalid_query: [400, "The query does not fit"],
  unauthenticated: [401, "Sign in first"],
  foreign_origin: [403, "The request came from a foreign page"],
  sign_up_closed: [403, "Sign-up is closed"],
  not_found: [404, "Not found"],
  conflict: [409, "The state has changed"],
  too_large: [413, "The body is too large"],
  unsupported_media_type: [415, "The body must be JSON"],
  invalid_body: [422, "The body does not fit"],
  not_available: [422, "Not available yet"],
  too_many_requests: [429, "Too many requests"],
  internal: [500, "Something went wrong on our side"],
  unavailable: [503, "Not ready"],
} as const satisfies Record<string, readonly [status: number, title: string]>;
export type ProblemCode = keyof typeof problemTitles;

export interface FieldError {
  /** Where in the body or query, as in "source" or "classroom.name"; empty for the whole. */
  readonly field: string;
  readonly message: string;
}

export interface ProblemExtras {
  readonly errors?: readonly FieldError[];
  /** Quote it when you report the error. */
  readonly errorId?: string;
  /** Further members of the document. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

const brand = Symbol.for("gradus.problem");

/** A request that can't be served, as it is told to the client (RFC 9457). */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly [brand] = true;
  readonly code: ProblemCode;
  readonly status: number;
  readonly extras: ProblemExtras;

  constructor(code: ProblemCode, detail: string, extras: ProblemExtras = {}) {
    super(detail);
    this.code = code;
    this.status = problemTitles[code][0];
    this.extras = extras;
  }

  toResponse(): Response {
    const { errors, errorId, members, headers } = this.extras;
    const document = {
      type: "about:blank",
      title: problemTitles[this.code][1],
      status: this.status,
      code: this.code,
      detail: this.message,
      ...(errors && { errors }),
      ...(errorId && { errorId }),
      ...members,
    };
    return Response.json(document, {
      status: this.status,
      headers: {
        "content-type": "application/problem+json",
        "cache-control": "private, no-store",
        ...headers,
      },
    });
  }
}

/** Next bundles this module more than once, so `instanceof` would miss the problems of the others. */
export function isProblem(error: unknown): error is Problem {
  return error instanceof Error && brand in error;
}

/** Not there and not yours alike. */
export function notFound(what: string): Problem {
  return new Problem("not_found", `There is no ${what} here that you may see.`);
}

/** @param waitMs until the next request is allowed */
export function tooManyRequests(waitMs: number): Problem {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return new Problem(
    "too_many_requests",
    `That was too often. Try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`,
    { headers: { "retry-after": String(seconds) } },
  );
}

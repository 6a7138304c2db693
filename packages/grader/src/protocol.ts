/**
 * What passes between the trusted process and a runner. A frame is two lengths (unsigned 32-bit,
 * little-endian), a header of JSON and a body of JSON: the body is text of the guest's world that
 * the runner passes on unread.
 */
export interface FunctionDescription {
  /** TypeScript source without types: `(w) => w[0] ** 2`. */
  readonly source: string;
  /** One entry per parameter: null for a number, else the length of the vector. */
  readonly dimensions: readonly (number | null)[];
  /** The length of the result; null for a number. */
  readonly outputs: number | null;
}

export interface RequestHeader {
  readonly source: string;
  readonly entry: string;
  readonly cpuMs: number;
  readonly memoryMb: number;
  readonly functions: readonly FunctionDescription[];
  /** Which function each slot calls; a slot is one function argument of one call. */
  readonly slots: readonly number[];
}

/** The body of a request, read by the guest. */
export interface GuestJob {
  readonly entry: string;
  readonly drive: string | null;
  readonly seed: number;
  readonly calls: readonly (readonly unknown[])[];
  readonly expressions: readonly string[];
  readonly consoleCharacters: number;
  /** How much of the console is handed back; the rest is only counted. */
  readonly consoleKept: number;
  readonly resultCharacters: number;
}

export interface ErrorReport {
  readonly name: string;
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** The header of a reply; the body is the guest's text, and only there with `answered`. */
export type ReplyHeader = {
  readonly cpuMs: number;
  /** The runner is no longer to be trusted with another job. */
  readonly spent: boolean;
} & (
  | { readonly kind: "answered"; readonly counts: readonly number[] }
  | { readonly kind: "compile_error"; readonly error: ErrorReport }
  | { readonly kind: "load_error"; readonly error: ErrorReport }
  | { readonly kind: "time_limit"; readonly call: number | null }
  | { readonly kind: "memory_limit"; readonly call: number | null }
  | { readonly kind: "failed"; readonly message: string }
);

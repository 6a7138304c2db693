import { ApiProblem, sentenceFor } from "../../../../lib/api.ts";

/** Why a submission was not taken. In every case the text stays in the editor and is kept. */
export type Refusal =
  | { readonly kind: "signed_out" }
  | { readonly kind: "too_often"; readonly retryAt: number; readonly detail: string }
  | { readonly kind: "too_large"; readonly detail: string }
  | { readonly kind: "unreachable" }
  | { readonly kind: "refused"; readonly detail: string };

const defaultWaitSeconds = 30;

/** @param now milliseconds since 1970 */
export function refusalOf(error: unknown, now: number): Refusal {
  if (!(error instanceof ApiProblem)) return { kind: "refused", detail: sentenceFor(error) };
  switch (error.status) {
    case 0:
      return { kind: "unreachable" };
    case 401:
      return { kind: "signed_out" };
    case 413:
      return { kind: "too_large", detail: error.message };
    case 429:
    case 503: {
      const retryAt = now + (error.retryAfter ?? defaultWaitSeconds) * 1_000;
      return { kind: "too_often", retryAt, detail: error.message };
    }
    default:
      return { kind: "refused", detail: error.message };
  }
}

import type { Language } from "@gradus/exercise";
import { z } from "zod";
import type { ServerDraft } from "./draft-state.ts";

const Draft = z.object({ source: z.string(), revision: z.number().int().nonnegative() });
const Saved = z.object({ revision: z.number().int().positive() });
/** The problem document of a save that was based on an older revision names the newer draft. */
const Stale = z.object({ draft: Draft });

export type SaveAnswer =
  | { readonly kind: "saved"; readonly draft: ServerDraft }
  | { readonly kind: "refused_as_stale"; readonly draft: ServerDraft }
  | { readonly kind: "unreachable" }
  | { readonly kind: "signed_out" };

interface SaveRequest {
  readonly slug: string;
  readonly language: Language;
  readonly source: string;
  readonly baseRevision: number;
}

/**
 * Sends the draft. `keepalive` lets the request outlive the page; every refusal that is not about
 * the text itself counts as unreachable, because the text is kept here and sent again.
 */
export async function saveDraft(
  { slug, ...body }: SaveRequest,
  { keepalive }: { readonly keepalive: boolean },
): Promise<SaveAnswer> {
  const response = await fetch(`/api/v1/exercises/${slug}/draft`, {
    method: "PUT",
    keepalive,
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (response === null) return { kind: "unreachable" };
  const json: unknown = await response.json().catch(() => null);
  if (response.ok) {
    const { revision } = Saved.parse(json);
    return { kind: "saved", draft: { source: body.source, revision } };
  }
  if (response.status === 409) return { kind: "refused_as_stale", draft: Stale.parse(json).draft };
  return { kind: response.status === 401 ? "signed_out" : "unreachable" };
}

import { Language } from "@gradus/exercise";
import { z } from "zod";

/** One line of a manifest. `file` is relative to the manifest. */
export const ManifestEntry = z.object({
  id: z.union([z.string(), z.number()]),
  exercise: z.string(),
  language: Language,
  file: z.string(),
});
export type ManifestEntry = z.infer<typeof ManifestEntry>;

export type ManifestLine =
  | { readonly kind: "entry"; readonly entry: ManifestEntry }
  | { readonly kind: "malformed"; readonly line: number; readonly reason: string };

/** Reads NDJSON line by line; a malformed line is told and stops none of the others. */
export function parseManifest(text: string): readonly ManifestLine[] {
  return text.split(/\r?\n/).flatMap((content, index): ManifestLine[] => {
    if (content.trim() === "") return [];
    return [parseLine(content, index + 1)];
  });
}

function parseLine(content: string, line: number): ManifestLine {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return { kind: "malformed", line, reason: `not JSON (${(error as SyntaxError).message})` };
  }
  const parsed = ManifestEntry.safeParse(json);
  if (parsed.success) return { kind: "entry", entry: parsed.data };
  const reason = parsed.error.issues
    .map((issue) => `${issue.path.join(".") || "the line"}: ${issue.message}`)
    .join("; ");
  return { kind: "malformed", line, reason };
}

/** A text that was replaced in the editor and is kept, so that it can be had back. */
export interface KeptText {
  readonly source: string;
  /** ISO 8601, UTC. */
  readonly keptAt: string;
  readonly why: KeptWhy;
}

export type KeptWhy = "reset" | "restored" | "took theirs" | "kept mine";

export const keptWords: Readonly<Record<KeptWhy, string>> = {
  reset: "before a reset to the starter",
  restored: "before another version was restored",
  "took theirs": "your version, before you took the other one",
  "kept mine": "the other version, when you kept yours",
};

export const mostKept = 20;

/** Newest first; a text that is kept already moves to the front instead of standing there twice. */
export function keepText(kept: readonly KeptText[], text: KeptText): readonly KeptText[] {
  return [text, ...kept.filter(({ source }) => source !== text.source)].slice(0, mostKept);
}

import { z } from "zod";
import { keepText, type KeptText } from "./kept-texts.ts";
import type { LocalDraft } from "./open-draft.ts";

const LocalDraftRecord = z.strictObject({
  source: z.string(),
  baseRevision: z.number().int().nonnegative(),
  synced: z.boolean(),
});

const KeptTexts = z.array(
  z.strictObject({
    source: z.string(),
    keptAt: z.string(),
    why: z.enum(["reset", "restored", "took theirs", "kept mine"]),
  }),
);

/** One text of one person: what local copies are filed under. */
export interface DraftKey {
  /** The account, or "visitor". */
  readonly user: string;
  readonly exercise: string;
  readonly language: string;
}

export const visitor = "visitor";

const place = (kind: "draft" | "kept", { user, exercise, language }: DraftKey) =>
  `gradus.${kind}:${user}:${exercise}:${language}`;

/**
 * The copy in this browser. localStorage and not IndexedDB, because only a synchronous write is
 * certain to be done when the page goes away.
 */
export function readLocalDraft(storage: Storage, key: DraftKey): LocalDraft | null {
  return read(storage, place("draft", key), LocalDraftRecord);
}

/** False where the browser has no room or lets nobody write. */
export function writeLocalDraft(storage: Storage, key: DraftKey, draft: LocalDraft): boolean {
  return write(storage, place("draft", key), draft);
}

export function removeLocalDraft(storage: Storage, key: DraftKey): void {
  storage.removeItem(place("draft", key));
}

export function readKeptTexts(storage: Storage, key: DraftKey): readonly KeptText[] {
  return read(storage, place("kept", key), KeptTexts) ?? [];
}

export function addKeptText(storage: Storage, key: DraftKey, text: KeptText): readonly KeptText[] {
  let kept = keepText(readKeptTexts(storage, key), text);
  // No room: the older half goes, until the newest alone is left.
  while (!write(storage, place("kept", key), kept) && kept.length > 1)
    kept = kept.slice(0, Math.floor(kept.length / 2));
  return kept;
}

function read<Schema extends z.ZodType>(
  storage: Storage,
  name: string,
  schema: Schema,
): z.output<Schema> | null {
  try {
    const text = storage.getItem(name);
    return text === null ? null : schema.parse(JSON.parse(text));
  } catch {
    // Written by another version, or storage is closed to us: as if there were nothing.
    return null;
  }
}

function write(storage: Storage, name: string, value: unknown): boolean {
  try {
    storage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

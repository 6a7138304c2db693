import { Language } from "@gradus/exercise";
import type { Actor } from "./actor.ts";
import { authorise } from "./can.ts";
import type { Database } from "./open-database.ts";

/** What a draft is of. */
export interface DraftKey {
  readonly exercise: string;
  readonly language: Language;
}

export interface Draft extends DraftKey {
  readonly source: string;
  /** Counts the saves, from 1. */
  readonly revision: number;
  readonly updatedAt: Date;
}

export interface DraftToSave extends DraftKey {
  readonly source: string;
  /** The revision the writer started from; 0 when there was no draft. */
  readonly baseRevision: number;
}

export type DraftSaved =
  | { readonly outcome: "saved"; readonly revision: number }
  /** Another tab or device saved in between; its draft, to show or to merge. */
  | { readonly outcome: "conflict"; readonly draft: Draft };

/** The actor's draft; null when there is none. */
export async function readDraft(
  db: Database,
  actor: Actor,
  { exercise, language }: DraftKey,
): Promise<Draft | null> {
  authorise(actor, "draft:read", { userId: actor.id });
  const row = await db.prisma.draft.findUnique({
    where: { userId_exercise_language: { userId: actor.id, exercise, language } },
    omit: { userId: true },
  });
  return row && { ...row, language: Language.parse(row.language) };
}

/** Saves over the revision the writer started from, and over no other. */
export async function saveDraft(
  db: Database,
  actor: Actor,
  { exercise, language, source, baseRevision }: DraftToSave,
): Promise<DraftSaved> {
  authorise(actor, "draft:write", { userId: actor.id });
  const revision = baseRevision + 1;
  const saved = await db.prisma.$executeRaw`
    INSERT INTO "Draft" ("userId", "exercise", "language", "source", "revision", "updatedAt")
    VALUES (${actor.id}, ${exercise}, ${language}, ${source}, ${revision}, ${db.now()})
    ON CONFLICT ("userId", "exercise", "language") DO UPDATE SET
      "source" = excluded."source",
      "revision" = excluded."revision",
      "updatedAt" = excluded."updatedAt"
    WHERE "revision" = ${baseRevision}`;
  if (saved === 1) return { outcome: "saved", revision };

  const draft = await readDraft(db, actor, { exercise, language });
  // Gone between the two statements: nothing is in the way any more.
  if (draft === null) return saveDraft(db, actor, { exercise, language, source, baseRevision });
  // The same text is no conflict: an answer got lost and the writer asks again.
  if (draft.source === source) return { outcome: "saved", revision: draft.revision };
  return { outcome: "conflict", draft };
}

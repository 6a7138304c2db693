import "server-only";
import type { Draft } from "@gradus/db";
import { Language, maximumSourceBytes } from "@gradus/exercise";
import { z } from "zod";
import { operation } from "../http/operation.ts";
import { maxBytesWithSource, Source } from "./submissions.ts";
import { BySlug, Timestamp, timestamp } from "./values.ts";

const Revision = z
  .number()
  .int()
  .min(0)
  .max(Number.MAX_SAFE_INTEGER - 1);

const DraftView = z
  .object({ language: Language, source: z.string(), revision: Revision, updatedAt: Timestamp })
  .meta({ id: "Draft" });

const DraftToSave = z
  .strictObject({
    language: Language,
    source: Source,
    baseRevision: Revision.meta({
      description: "The revision this text started from; 0 where there was no draft.",
    }),
  })
  .meta({ id: "DraftToSave" });

const path = "/api/v1/exercises/{slug}/draft";

export const readDraft = operation({
  method: "GET",
  path,
  summary: "One's own draft; null where there is none",
  access: "user",
  limit: "read",
  params: BySlug,
  query: z.object({ language: Language.default("typescript") }),
  success: { status: 200, description: "The draft, or null", schema: DraftView.nullable() },
  problems: { 404: "There is no such exercise." },
});

const saving = {
  path,
  access: "user",
  limit: "draft",
  params: BySlug,
  body: DraftToSave,
  maxBytes: maxBytesWithSource,
  success: {
    status: 200,
    description: "Saved",
    schema: z.object({ revision: Revision }).meta({ id: "DraftSaved" }),
  },
  problems: {
    404: "There is no such exercise.",
    409: "Another window saved in between; the member `draft` is what it saved.",
    413: `The source is longer than ${maximumSourceBytes} bytes.`,
  },
} as const;

export const saveDraft = operation({
  ...saving,
  method: "PUT",
  summary: "Save one's own draft",
});

export const sendDraft = operation({
  ...saving,
  method: "POST",
  summary: "Save one's own draft from a page that is closing (navigator.sendBeacon)",
});

export function draftView({ language, source, revision, updatedAt }: Draft) {
  return { language, source, revision, updatedAt: timestamp(updatedAt) };
}

import { readDraft, saveDraft, sendDraft } from "@/server/api/drafts.ts";
import { ownDraft, saveOwnDraft } from "@/server/drafts.ts";
import { endpoint } from "@/server/endpoint.ts";

export const GET = endpoint(readDraft, ({ actor, params, query }) =>
  ownDraft(actor, { exercise: params.slug, language: query.language }),
);

export const PUT = endpoint(saveDraft, ({ actor, params, body }) =>
  saveOwnDraft(actor, { ...body, exercise: params.slug }),
);

export const POST = endpoint(sendDraft, ({ actor, params, body }) =>
  saveOwnDraft(actor, { ...body, exercise: params.slug }),
);

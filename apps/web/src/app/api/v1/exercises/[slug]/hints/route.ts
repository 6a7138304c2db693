import { listHints, openHint } from "@/server/api/hints.ts";
import { endpoint } from "@/server/endpoint.ts";
import { openedHints, openHint as openHintOf } from "@/server/open-hint.ts";
import { services } from "@/server/services.ts";

export const GET = endpoint(listHints, async ({ actor, params }) => {
  const { db } = await services();
  const { total, items } = await openedHints(db, actor, params.slug);
  return { total, items: [...items] };
});

export const POST = endpoint(openHint, async ({ actor, params, body }) => {
  const { db } = await services();
  return openHintOf(db, actor, params.slug, body.number);
});

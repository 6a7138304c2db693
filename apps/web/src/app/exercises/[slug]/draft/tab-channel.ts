import { z } from "zod";
import type { DraftKey } from "./local-store.ts";

const TabMessage = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("tab_typed"), source: z.string(), basedOn: z.string() }),
  z.strictObject({
    kind: z.literal("tab_saved"),
    draft: z.strictObject({ source: z.string(), revision: z.number().int() }),
  }),
]);
export type TabMessage = z.infer<typeof TabMessage>;

export interface TabChannel {
  readonly say: (message: TabMessage) => void;
  readonly close: () => void;
}

/** What the tabs that edit the same text tell each other. */
export function openTabChannel(
  { user, exercise, language }: DraftKey,
  hear: (message: TabMessage) => void,
): TabChannel {
  const channel = new BroadcastChannel(`gradus.draft:${user}:${exercise}:${language}`);
  channel.addEventListener("message", (event: MessageEvent<unknown>) => {
    const message = TabMessage.safeParse(event.data);
    // A tab that still shows another version of this page may speak otherwise.
    if (message.success) hear(message.data);
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
  return { say: (message) => channel.postMessage(message), close: () => channel.close() };
}

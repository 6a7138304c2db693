"use client";

import type { Language } from "@gradus/exercise";
import { type Dispatch, useEffect, useEffectEvent } from "react";
import type { DraftEvent, DraftState, SaveState } from "./draft-state.ts";
import { saveDraft } from "./server-draft.ts";

const idleMs = 2_000;
const retryMs = 15_000;

/** Sends the text when the learner pauses, again when the network is back, and when the page goes. */
export function useServerCopy(
  exercise: { readonly slug: string; readonly language: Language },
  state: DraftState,
  dispatch: Dispatch<DraftEvent>,
): void {
  const { source, baseRevision, save } = state;
  const isOffline = save.kind === "offline";
  const wait = waitBeforeSave(save);
  const sent = save.kind === "saving" ? save.sent : null;

  useEffect(() => {
    if (wait === null) return;
    const due = () => dispatch({ kind: "save_due" });
    const timer = setTimeout(due, wait);
    if (isOffline) addEventListener("online", due);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", due);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each keystroke starts the wait anew
  }, [source, wait, isOffline, dispatch]);

  const send = useEffectEvent(async (text: string, keepalive: boolean) => {
    const request = { ...exercise, source: text, baseRevision };
    // An answer of another form is a fault of the server's: the text stays here and is sent again.
    dispatch(
      await saveDraft(request, { keepalive }).catch(() => ({ kind: "unreachable" as const })),
    );
  });

  useEffect(() => {
    if (sent !== null) void send(sent, false);
  }, [sent]);

  const leave = useEffectEvent(() => {
    if (save.kind === "edited" || save.kind === "offline") void send(source, true);
  });
  useEffect(() => {
    const onPageHide = () => leave();
    addEventListener("pagehide", onPageHide);
    return () => removeEventListener("pagehide", onPageHide);
  }, []);
}

function waitBeforeSave(save: SaveState): number | null {
  switch (save.kind) {
    case "edited":
      return idleMs;
    case "offline":
      return retryMs;
    case "saved":
    case "saving":
    case "local":
    case "rivalled":
      return null;
  }
}

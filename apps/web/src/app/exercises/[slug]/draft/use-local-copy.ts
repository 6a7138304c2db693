"use client";

import { type Dispatch, useEffect, useEffectEvent, useRef, useState } from "react";
import type { DraftEvent, DraftState } from "./draft-state.ts";
import { type DraftKey, writeLocalDraft } from "./local-store.ts";
import { openTabChannel, type TabChannel } from "./tab-channel.ts";

const delayMs = 250;

/**
 * Writes the copy in this browser and tells the other tabs, a moment after each keystroke and when
 * the page goes. False where the browser has no room for it.
 */
export function useLocalCopy(
  key: DraftKey,
  state: DraftState,
  dispatch: Dispatch<DraftEvent>,
): boolean {
  const [isKept, setIsKept] = useState(true);
  const channel = useRef<TabChannel | null>(null);
  const { source, shared, baseRevision, save } = state;

  const synced = save.kind === "saved";

  const leave = useEffectEvent(() => {
    writeLocalDraft(localStorage, key, { source, baseRevision, synced });
  });

  useEffect(() => {
    const opened = openTabChannel(key, dispatch);
    channel.current = opened;
    const onPageHide = () => leave();
    addEventListener("pagehide", onPageHide);
    return () => {
      onPageHide();
      removeEventListener("pagehide", onPageHide);
      opened.close();
    };
  }, [key, dispatch]);

  useEffect(() => {
    const timer = setTimeout(() => {
      setIsKept(writeLocalDraft(localStorage, key, { source, baseRevision, synced }));
      if (source === shared) return;
      channel.current?.say({ kind: "tab_typed", source, basedOn: shared });
      dispatch({ kind: "shared" });
    }, delayMs);
    return () => clearTimeout(timer);
  }, [key, source, shared, baseRevision, synced, dispatch]);

  useEffect(() => {
    if (synced && baseRevision > 0)
      channel.current?.say({ kind: "tab_saved", draft: { source, revision: baseRevision } });
  }, [synced, source, baseRevision]);

  return isKept;
}

"use client";

import { useEffect, useRef } from "react";
import { type Command, commandOf, type Platform } from "./platform-keys.ts";

/**
 * Listens for the keys of the workbench anywhere on the page. In the capture phase, so that the
 * editor, where the same keys mean something else, never sees them.
 */
export function useCommands(
  actions: Readonly<Record<Command, () => void>>,
  platform: Platform,
): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const command = commandOf(event, platform);
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) latest.current[command]();
    }
    addEventListener("keydown", onKeyDown, { capture: true });
    return () => removeEventListener("keydown", onKeyDown, { capture: true });
  }, [platform]);
}

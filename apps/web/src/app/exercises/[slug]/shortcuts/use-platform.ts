"use client";

import { useSyncExternalStore } from "react";
import { type Platform, platformOf } from "./platform-keys.ts";

const elsewhere: Platform = { isMac: false };
let known: Platform | null = null;

/** Known in the browser only; the page that the server sends shows Ctrl. */
export function usePlatform(): Platform {
  return useSyncExternalStore(
    () => () => undefined,
    () => (known ??= platformOf(navigator.userAgent)),
    () => elsewhere,
  );
}

"use client";

import { useSyncExternalStore } from "react";

/** One column with tabs, two columns, or three. */
export type LayoutWidth = "narrow" | "medium" | "wide";

const medium = "(min-width: 48rem)";
const wide = "(min-width: 72rem)";

function subscribe(onChange: () => void): () => void {
  const queries = [matchMedia(medium), matchMedia(wide)];
  for (const query of queries) query.addEventListener("change", onChange);
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
  };
}

function measure(): LayoutWidth {
  if (!matchMedia(medium).matches) return "narrow";
  return matchMedia(wide).matches ? "wide" : "medium";
}

/** Null on the server and while its page is being taken over: nobody knows the window yet. */
export function useLayoutWidth(): LayoutWidth | null {
  return useSyncExternalStore(subscribe, measure, () => null);
}

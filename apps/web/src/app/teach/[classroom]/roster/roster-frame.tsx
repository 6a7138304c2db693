"use client";

import { type ReactNode, type SyntheticEvent, useState } from "react";

const invitation = "Point at a cell, or reach it with Tab, and it says what it means.";

/** The scrolling frame of the matrix, and one line under it that tells what a cell means. */
export function RosterFrame({ children }: { readonly children: ReactNode }) {
  const [says, setSays] = useState<string | null>(null);

  function watch({ target }: SyntheticEvent) {
    const cell = target instanceof Element ? target.closest("[data-says]") : null;
    setSays(cell?.getAttribute("data-says") ?? null);
  }

  return (
    <div onPointerOver={watch} onFocus={watch} onPointerLeave={() => setSays(null)}>
      <div className="roster-frame">{children}</div>
      {/* Each cell's own label says the same to a screen reader. */}
      <p aria-hidden className="mt-3 min-h-5 text-sm text-muted">
        {says ?? invitation}
      </p>
    </div>
  );
}

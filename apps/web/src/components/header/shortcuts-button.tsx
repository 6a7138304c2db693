"use client";

import { Keyboard } from "lucide-react";
import { useShortcuts } from "../shortcuts.tsx";

export function ShortcutsButton() {
  const { show } = useShortcuts();
  return (
    <button
      type="button"
      onClick={show}
      aria-label="Keyboard shortcuts"
      aria-keyshortcuts="?"
      className="hidden size-9 place-items-center rounded-sm text-muted hover:text-ink sm:grid"
    >
      <Keyboard aria-hidden size={18} strokeWidth={1.75} />
    </button>
  );
}

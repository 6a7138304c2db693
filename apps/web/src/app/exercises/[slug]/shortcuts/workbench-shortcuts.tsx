"use client";

import { useMemo } from "react";
import { PageShortcuts, type Shortcut } from "@/components/shortcuts.tsx";
import { commands, keyLabels, type Platform } from "./platform-keys.ts";

/** Puts the keys of the workbench into the list that `?` opens. */
export function WorkbenchShortcuts({ platform }: { readonly platform: Platform }) {
  const shortcuts = useMemo((): readonly Shortcut[] => {
    const ours = (["run", "submit", "save"] as const).map((command) => ({
      keys: keyLabels(command, platform),
      does: commands[command].does,
    }));
    const toggle = platform.isMac ? ["⌃", "⇧", "M"] : ["Ctrl", "M"];
    return [
      ...ours,
      { keys: toggle, does: "In the editor: let Tab move on instead of indenting, and back" },
      { keys: ["F8"], does: "In the editor: go to the next marked problem" },
      { keys: ["Alt", "F1"], does: "In the editor: help for screen readers" },
    ];
  }, [platform]);
  return <PageShortcuts title="Workbench" shortcuts={shortcuts} />;
}

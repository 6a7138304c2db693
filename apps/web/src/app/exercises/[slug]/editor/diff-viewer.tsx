"use client";

import { useEffect, useRef } from "react";
import { diffOptions } from "./editor-options.ts";
import { followTheme } from "./editor-theme.ts";
import { monaco } from "./monaco.ts";

interface DiffViewerProps {
  readonly before: string;
  readonly after: string;
}

/** Monaco's comparison of two texts: beside each other where there is room, else one under the other. */
export default function DiffViewer({ before, after }: DiffViewerProps) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (container.current === null) return;
    const stopFollowing = followTheme();
    const original = monaco.editor.createModel(before, "typescript");
    const modified = monaco.editor.createModel(after, "typescript");
    const { fontFamily } = getComputedStyle(container.current);
    const editor = monaco.editor.createDiffEditor(container.current, diffOptions(fontFamily));
    editor.setModel({ original, modified });
    return () => {
      editor.dispose();
      original.dispose();
      modified.dispose();
      stopFollowing();
    };
  }, [before, after]);
  return <div ref={container} className="min-h-0 flex-1 font-mono" />;
}

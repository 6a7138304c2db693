"use client";

import { useEffect, useRef } from "react";
import type { DraftState } from "../draft/draft-state.ts";
import type { EditorHandle } from "./code-editor.tsx";

/** Puts into the editor what changed the text from outside of it, as a step that can be undone. */
export function useEditorSync(
  editor: EditorHandle | null,
  { count, source }: DraftState["replacement"],
): void {
  const done = useRef(0);
  useEffect(() => {
    if (editor === null || done.current === count) return;
    done.current = count;
    editor.replace(source);
  }, [editor, count, source]);
}

"use client";

import type { Language } from "@gradus/exercise";
import dynamic from "next/dynamic";
import { useState } from "react";
import type { EditorHandle } from "./editor/code-editor.tsx";
import type { EntryContract } from "./editor/entry-contract.ts";

const CodeEditor = dynamic(() => import("./editor/code-editor.tsx"), { ssr: false });

interface EditorPaneProps {
  readonly slug: string;
  readonly language: Language;
  readonly initialSource: string;
  readonly contract: EntryContract;
  readonly label: string;
  readonly onChange: (source: string) => void;
  readonly onReady: (editor: EditorHandle) => void;
}

/** The editor, and the text it will hold for as long as it is on its way. */
export function EditorPane({ initialSource, onReady, ...props }: EditorPaneProps) {
  const [isReady, setIsReady] = useState(false);
  // The text of the moment in which the editor is made; later ones reach it through its handle.
  const [first] = useState(initialSource);
  return (
    <div className="relative h-full min-h-0">
      {isReady ? null : (
        <pre
          aria-label="Your program; the editor is loading"
          className="absolute inset-0 overflow-auto py-3 pl-[3.4rem] font-mono text-sm leading-[22px] whitespace-pre-wrap text-muted"
        >
          {first}
        </pre>
      )}
      <CodeEditor
        {...props}
        initialSource={first}
        onReady={(editor) => {
          setIsReady(true);
          onReady(editor);
        }}
      />
    </div>
  );
}

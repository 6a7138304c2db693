"use client";

import type { Language, ProgramError } from "@gradus/exercise";
import { useEffect, useRef } from "react";
import { watchContract } from "./check-contract.ts";
import { compileSource, type Compiled } from "./compile-source.ts";
import { configureTypeScript } from "./compiler-options.ts";
import { editorOptions } from "./editor-options.ts";
import { followTheme } from "./editor-theme.ts";
import type { EntryContract } from "./entry-contract.ts";
import { monaco } from "./monaco.ts";

/** What the workbench may ask of the editor once it stands. */
export interface EditorHandle {
  readonly source: () => string;
  /** Replaces the whole text as one step that can be undone. */
  readonly replace: (source: string) => void;
  readonly markError: (error: ProgramError | null) => void;
  readonly format: () => Promise<void>;
  readonly compile: () => Promise<Compiled>;
  readonly focus: () => void;
}

interface CodeEditorProps {
  readonly slug: string;
  readonly language: Language;
  readonly initialSource: string;
  readonly contract: EntryContract;
  readonly label: string;
  readonly onChange: (source: string) => void;
  readonly onReady: (editor: EditorHandle) => void;
}

const extensions: Readonly<Record<Language, string>> = { typescript: "ts", python: "py" };

/** Monaco over one model; what it is given at first stays, later changes go through the handle. */
export default function CodeEditor(props: CodeEditorProps) {
  const container = useRef<HTMLDivElement>(null);
  const first = useRef(props);

  useEffect(() => {
    if (container.current === null) return;
    const { slug, language, initialSource, contract, label, onChange, onReady } = first.current;
    configureTypeScript();
    const stopFollowing = followTheme();
    const uri = monaco.Uri.parse(`file:///${slug}.${extensions[language]}`);
    const model = monaco.editor.createModel(initialSource, language, uri);
    const editor = monaco.editor.create(container.current, {
      ...editorOptions(getComputedStyle(container.current).fontFamily),
      model,
      ariaLabel: label,
    });
    const subscription = model.onDidChangeContent(() => {
      // A mark stands for the text that was judged, not for the one that is typed now.
      monaco.editor.setModelMarkers(model, "verdict", []);
      onChange(model.getValue());
    });
    const contractWatch = language === "typescript" ? watchContract(model, contract) : null;
    onReady(handleOf(editor, model));
    return () => {
      contractWatch?.dispose();
      subscription.dispose();
      editor.dispose();
      model.dispose();
      stopFollowing();
    };
  }, []);

  return <div ref={container} className="h-full min-h-0 w-full font-mono" data-editor />;
}

function handleOf(
  editor: monaco.editor.IStandaloneCodeEditor,
  model: monaco.editor.ITextModel,
): EditorHandle {
  return {
    source: () => model.getValue(),
    replace(source) {
      if (source === model.getValue()) return;
      editor.pushUndoStop();
      editor.executeEdits("gradus", [{ range: model.getFullModelRange(), text: source }]);
      editor.pushUndoStop();
    },
    markError(error) {
      monaco.editor.setModelMarkers(
        model,
        "verdict",
        error === null ? [] : markersOf(model, error),
      );
      if (error?.line) editor.revealLineInCenterIfOutsideViewport(error.line);
    },
    async format() {
      await editor.getAction("editor.action.formatDocument")?.run();
    },
    compile: () => compileSource(model),
    focus: () => editor.focus(),
  };
}

function markersOf(
  model: monaco.editor.ITextModel,
  { type, message, line, column }: ProgramError,
): monaco.editor.IMarkerData[] {
  if (line === null || line > model.getLineCount()) return [];
  const startColumn = Math.min(column ?? 1, model.getLineMaxColumn(line));
  const word = model.getWordAtPosition({ lineNumber: line, column: startColumn });
  return [
    {
      severity: monaco.MarkerSeverity.Error,
      message: `${type}: ${message}`,
      startLineNumber: line,
      endLineNumber: line,
      startColumn,
      endColumn:
        column === null ? model.getLineMaxColumn(line) : (word?.endColumn ?? startColumn + 1),
    },
  ];
}

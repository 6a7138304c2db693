import type { monaco } from "./monaco.ts";

/** How the editor looks and behaves; calm: nothing moves that the learner did not move. */
export function editorOptions(
  fontFamily: string,
): monaco.editor.IStandaloneEditorConstructionOptions {
  return {
    theme: "gradus",
    fontFamily,
    fontSize: 14,
    lineHeight: 22,
    fontLigatures: false,
    automaticLayout: true,
    minimap: { enabled: false },
    overviewRulerLanes: 0,
    scrollBeyondLastLine: false,
    scrollbar: {
      alwaysConsumeMouseWheel: false,
      verticalScrollbarSize: 8,
      horizontalScrollbarSize: 8,
    },
    stickyScroll: { enabled: false },
    folding: false,
    glyphMargin: false,
    lineNumbersMinChars: 3,
    lineDecorationsWidth: 8,
    padding: { top: 12, bottom: 12 },
    tabSize: 2,
    insertSpaces: true,
    wordWrap: "on",
    wrappingIndent: "indent",
    renderLineHighlight: "line",
    renderWhitespace: "none",
    occurrencesHighlight: "off",
    guides: { indentation: false },
    bracketPairColorization: { enabled: false },
    fixedOverflowWidgets: true,
    inlayHints: { enabled: "off" },
    codeLens: false,
    links: false,
    contextmenu: false,
    accessibilitySupport: "auto",
    // Suggestions help with names; accepting one only by Tab, so that Enter stays Enter.
    acceptSuggestionOnEnter: "off",
    quickSuggestions: { other: true, comments: false, strings: false },
  };
}

/** For two texts that are looked at, not edited. */
export function diffOptions(
  fontFamily: string,
): monaco.editor.IStandaloneDiffEditorConstructionOptions {
  return {
    theme: "gradus",
    fontFamily,
    fontSize: 13,
    lineHeight: 20,
    automaticLayout: true,
    readOnly: true,
    diffWordWrap: "on",
    originalEditable: false,
    minimap: { enabled: false },
    renderOverviewRuler: false,
    renderIndicators: true,
    scrollBeyondLastLine: false,
    useInlineViewWhenSpaceIsLimited: true,
    renderSideBySideInlineBreakpoint: 720,
    hideUnchangedRegions: { enabled: true },
    originalAriaLabel: "The earlier text",
    modifiedAriaLabel: "The later text",
  };
}

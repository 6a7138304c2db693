"use client";

import { useEffect, useState } from "react";

interface LazyFormulaProps {
  readonly tex: string;
  /** Stands in until KaTeX is there, and for good where it cannot be loaded. */
  readonly source: string;
}

/** A formula that is known only in the browser: KaTeX is fetched when the first one appears. */
export function LazyFormula({ tex, source }: LazyFormulaProps) {
  const [html, setHtml] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    async function set() {
      const { default: katex } = await import("katex");
      if (isCurrent) setHtml(katex.renderToString(tex, { throwOnError: false }));
    }
    // Where KaTeX cannot be fetched the source goes on saying the same in another notation.
    set().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [tex]);
  if (html === null) return <code>{source}</code>;
  // KaTeX escapes its input; without `trust` it emits no link and no foreign markup.
  return <span dangerouslySetInnerHTML={{ __html: html }} />;
}

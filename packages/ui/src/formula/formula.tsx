import { renderToString } from "katex";
import roleMacros from "./role-macros.json" with { type: "json" };

interface FormulaProps {
  /** LaTeX; \fn, \dv, \ar, \pa, \own and \re give a part the colour of its role. */
  readonly tex: string;
  /** On a line of its own. */
  readonly display?: boolean;
}

/** A formula as HTML and MathML, made on the server: KaTeX itself never reaches the browser. */
export function Formula({ tex, display = false }: FormulaProps) {
  const html = renderToString(tex, {
    displayMode: display,
    macros: { ...roleMacros },
    strict: "ignore",
    trust: ({ command }) => command === "\\htmlClass",
  });
  // KaTeX escapes its input, and `trust` lets nothing through but the class of a role.
  return <span dangerouslySetInnerHTML={{ __html: html }} />;
}

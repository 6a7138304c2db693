import type { ReactNode } from "react";
import { Code, type CodeRoles } from "../code/code.tsx";
import { LanguageTabs } from "../code/language-tabs.tsx";
import type { CodeLanguage } from "../code/tokens-of.ts";
import { fencedBlocks } from "./fenced-blocks.ts";

const languages: Readonly<Record<string, CodeLanguage>> = {
  ts: "typescript",
  python: "python",
  numpy: "numpy",
};

interface CodeTabsProps {
  readonly roles?: CodeRoles;
  /** Fences ```ts, ```python and ```numpy, and one ```output that all of them print. */
  readonly children: ReactNode;
}

/** The same program in TypeScript, Python and NumPy, with what it prints. */
export function CodeTabs({ roles = {}, children }: CodeTabsProps) {
  const blocks = fencedBlocks(children);
  const panels = blocks.flatMap(({ language, source }) => {
    const known = languages[language];
    if (known === undefined) return [];
    return [{ language: known, listing: <Code source={source} language={known} roles={roles} /> }];
  });
  const output = blocks.find(({ language }) => language === "output");
  return (
    <div className="code-tabs">
      <LanguageTabs panels={panels} />
      {output !== undefined && (
        <div className="code-output">
          <p>prints</p>
          <pre>{output.source}</pre>
        </div>
      )}
    </div>
  );
}

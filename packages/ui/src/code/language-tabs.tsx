"use client";

import { type ReactNode, useId, useSyncExternalStore } from "react";
import { chooseLanguage, chosenLanguage, onLanguageChange } from "./language-choice.ts";
import type { CodeLanguage } from "./tokens-of.ts";

const names: { readonly [Language in CodeLanguage]: string } = {
  typescript: "TypeScript",
  python: "Python",
  numpy: "NumPy",
};

export interface Panel {
  readonly language: CodeLanguage;
  readonly listing: ReactNode;
}

/**
 * One listing in several languages. Radio buttons and style sheet alone switch the panels, so that it works
 * without JavaScript; JavaScript adds that all listings of the page follow and the choice is remembered.
 */
export function LanguageTabs({ panels }: { readonly panels: readonly Panel[] }) {
  const group = useId();
  const chosen = useSyncExternalStore(
    onLanguageChange,
    chosenLanguage,
    (): CodeLanguage => "typescript",
  );
  return (
    <div className="language-tabs">
      <fieldset>
        <legend className="visually-hidden">Language of the listing</legend>
        {panels.map(({ language }) => (
          <label key={language}>
            <input
              type="radio"
              name={group}
              value={language}
              checked={language === chosen}
              onChange={() => chooseLanguage(language)}
            />
            <span>{names[language]}</span>
          </label>
        ))}
      </fieldset>
      {panels.map(({ language, listing }) => (
        <div key={language} className={`language-panel language-${language}`}>
          {listing}
        </div>
      ))}
    </div>
  );
}

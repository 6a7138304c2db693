import type { CodeLanguage } from "./tokens-of.ts";

const key = "gradus.code-language";
const changed = "gradus:code-language";

/** The language last chosen on this device; TypeScript before any choice or where storage is closed. */
export function chosenLanguage(): CodeLanguage {
  try {
    const stored = localStorage.getItem(key);
    return stored === "python" || stored === "numpy" ? stored : "typescript";
  } catch {
    return "typescript"; // storage is closed to us: the choice holds for this listing only
  }
}

/** Remembers the choice and tells every listing on the page. */
export function chooseLanguage(language: CodeLanguage): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Storage is closed to us; the native radio buttons still switch their own listing.
  }
  dispatchEvent(new Event(changed));
}

/** Calls back when the choice changes, here or in another tab. */
export function onLanguageChange(callback: () => void): () => void {
  addEventListener(changed, callback);
  addEventListener("storage", callback);
  return () => {
    removeEventListener(changed, callback);
    removeEventListener("storage", callback);
  };
}

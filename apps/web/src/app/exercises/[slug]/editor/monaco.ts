/**
 * Monaco with two languages instead of eighty: the plain entry brings a grammar for each and three
 * language servers that nobody here needs. The features all come along: TypeScript's language
 * service pulls them in anyway, but only after the first editor, and what is registered then never
 * reaches it and breaks the second.
 */
import "monaco-editor/features/register.all.js";
import "monaco-editor/languages/definitions/python/register.js";
import "monaco-editor/languages/definitions/typescript/register.js";
import * as monaco from "monaco-editor/editor/editor.api.js";
import * as typescript from "monaco-editor/languages/features/typescript/register.js";

declare global {
  // Monaco asks its page for workers under this name.
  var MonacoEnvironment: monaco.Environment | undefined;
}

globalThis.MonacoEnvironment = {
  getWorker: (_module, label) =>
    label === "typescript" || label === "javascript"
      ? new Worker(new URL("monaco-editor/language/typescript/ts.worker.js", import.meta.url), {
          type: "module",
        })
      : new Worker(new URL("monaco-editor/editor/editor.worker.js", import.meta.url), {
          type: "module",
        }),
};

export { monaco, typescript };

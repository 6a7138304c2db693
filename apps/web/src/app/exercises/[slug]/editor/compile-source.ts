import type { ProgramError } from "@gradus/exercise";
import { type monaco, typescript } from "./monaco.ts";

export type Compiled =
  | {
      readonly kind: "compiled";
      /** CommonJS, with an inline source map. */
      readonly code: string;
    }
  | { readonly kind: "refused"; readonly error: ProgramError };

/** TypeScript's number for syntax that has to be compiled, such as enums. */
const notErasable = 1294;

/** The program as JavaScript; only what the grader, too, would refuse is an error here. */
export async function compileSource(model: monaco.editor.ITextModel): Promise<Compiled> {
  const file = model.uri.toString();
  const worker = await (await typescript.getTypeScriptWorker())(model.uri);
  const [syntactic, semantic] = await Promise.all([
    worker.getSyntacticDiagnostics(file),
    worker.getSemanticDiagnostics(file),
  ]);
  const fault = syntactic[0] ?? semantic.find(({ code }) => code === notErasable);
  if (fault) return { kind: "refused", error: programError(model, fault) };
  const { outputFiles } = await worker.getEmitOutput(file);
  const output = outputFiles.find(({ name }) => name.endsWith(".js"));
  if (!output) throw new Error(`TypeScript emitted nothing for ${file}`);
  return { kind: "compiled", code: output.text };
}

function programError(
  model: monaco.editor.ITextModel,
  { start, messageText }: typescript.Diagnostic,
): ProgramError {
  const position = start === undefined ? null : model.getPositionAt(start);
  return {
    type: "SyntaxError",
    message: typeof messageText === "string" ? messageText : messageText.messageText,
    line: position?.lineNumber ?? null,
    column: position?.column ?? null,
  };
}

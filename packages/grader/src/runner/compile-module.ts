import type * as ivm from "isolated-vm";
import type { ErrorReport } from "../protocol.ts";

export type Compiled =
  | { readonly kind: "compiled"; readonly module: ivm.Module }
  | { readonly kind: "refused"; readonly error: ErrorReport };

/** The learner's file as a module of its own; what only the engine can see is refused here. */
export function compileModule(isolate: ivm.Isolate, context: ivm.Context, code: string): Compiled {
  try {
    const compiled = isolate.compileModuleSync(code, { filename: "solution.ts" });
    compiled.instantiateSync(context, (specifier) => {
      throw new SyntaxError(
        `This program takes something from ${JSON.stringify(specifier)}, and nothing can be imported here.`,
      );
    });
    return { kind: "compiled", module: compiled };
  } catch (error) {
    return { kind: "refused", error: syntaxError(error) };
  }
}

/** The engine ends its messages with the place: `Unexpected token '}' [solution.ts:2:12]`. */
function syntaxError(error: unknown): ErrorReport {
  const text = error instanceof Error ? error.message : String(error);
  const [, message = text, line, column] =
    /^([^]*?) \[solution\.ts:(\d+):(\d+)\]$/.exec(text) ?? [];
  return {
    name: error instanceof Error ? error.name : "SyntaxError",
    message,
    line: line === undefined ? null : Number(line),
    column: column === undefined ? null : Number(column),
  };
}

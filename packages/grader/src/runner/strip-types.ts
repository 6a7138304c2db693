import { stripTypeScriptTypes } from "node:module";
import type { ErrorReport } from "../protocol.ts";

export type Stripped =
  | { readonly kind: "stripped"; readonly code: string }
  | { readonly kind: "refused"; readonly error: ErrorReport; readonly stripperBroken: boolean };

/** Types become blanks, so every token keeps its line and column. */
export function stripTypes(source: string): Stripped {
  try {
    return { kind: "stripped", code: stripTypeScriptTypes(source) };
  } catch (error) {
    return { kind: "refused", error: report(error), stripperBroken: !stillStrips() };
  }
}

/** The stripper is WebAssembly with a small stack; an overflow may leave it broken for good. */
function stillStrips(): boolean {
  try {
    return stripTypeScriptTypes("const known: number = 1;") === "const known         = 1;";
  } catch {
    return false;
  }
}

function report(error: unknown): ErrorReport {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "ERR_INVALID_TYPESCRIPT_SYNTAX":
      return { name: "SyntaxError", ...located(error) };
    case "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX":
      return unsupported(located(error));
    default:
      return {
        name: "TooDeeplyNested",
        message:
          "The program is nested too deeply, or chains too many operators, to be read. Split it into smaller expressions.",
        line: null,
        column: null,
      };
  }
}

/** The stripper speaks of its "strip-only mode", which is no news to a learner; what to write instead is. */
function unsupported({ message, ...place }: Located): ErrorReport {
  const what = message.replace(/ in (?:type strip|strip-only) mode[^]*$/, " here");
  const advice =
    "Types are only taken away, and this one would have to become code: write an enum as an object, a parameter property as a field.";
  return { name: "UnsupportedSyntax", message: `${what}. ${advice}`, ...place };
}

type Located = Omit<ErrorReport, "name">;

/** The stack begins with `:line`, then the source with a caret under the place. */
function located(error: unknown): Located {
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const [first = "", ...frame] = stack.split("\n");
  const line = /^:(\d+)$/.exec(first)?.[1];
  const caret = frame.find((text) => /^\s*\^+$/.test(text));
  return {
    message,
    line: line === undefined ? null : Number(line),
    column: line === undefined || caret === undefined ? null : caret.indexOf("^") + 1,
  };
}

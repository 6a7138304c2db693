import type { ErrorReport } from "../protocol.ts";
import { scan } from "./scan.ts";
import { stripTypes, type Stripped } from "./strip-types.ts";

/** TypeScript to JavaScript at the same lines and columns, or the reason why not. */
export function translate(source: string): Stripped {
  const { tooDeep, importAt } = scan(source);
  if (tooDeep !== null) {
    const message = "Brackets are nested more than 100 deep here. Split the expression into parts.";
    return refusedAt({ name: "TooDeeplyNested", message, ...tooDeep });
  }
  const stripped = stripTypes(source);
  // Types may be imported: nothing is left of them once they are stripped.
  if (stripped.kind !== "stripped" || importAt === null) return stripped;
  const left = scan(stripped.code).importAt;
  if (left === null) return stripped;
  const what = left.specifier === null ? "a module" : JSON.stringify(left.specifier);
  return refusedAt({
    name: "ImportRefused",
    message: `This program imports ${what}, and nothing can be imported here. Everything you need is in the language itself: write the formula with Math and plain arrays.`,
    line: left.line,
    column: left.column,
  });
}

function refusedAt(error: ErrorReport): Stripped {
  return { kind: "refused", error, stripperBroken: false };
}

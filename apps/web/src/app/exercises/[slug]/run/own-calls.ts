/** One expression that the learner wants to see the value of. */
export interface OwnCall {
  readonly expression: string;
  /** The line it begins on, counted from 1. */
  readonly line: number;
}

export type OwnCalls =
  | { readonly kind: "calls"; readonly calls: readonly OwnCall[] }
  | { readonly kind: "unfinished"; readonly line: number; readonly missing: string };

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const piece = /\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|[\s\S]/g;

/**
 * The expressions of the field: one a line, or over several lines where a bracket is still open.
 * Comments and empty lines are left out.
 */
export function parseOwnCalls(text: string): OwnCalls {
  const calls: OwnCall[] = [];
  const open: { readonly bracket: string; readonly line: number }[] = [];
  let expression = "";
  let beginsOn = 1;
  let line = 1;

  function finish() {
    const trimmed = expression.trim().replace(/;+$/, "").trimEnd();
    if (trimmed !== "") calls.push({ expression: trimmed, line: beginsOn });
    expression = "";
    beginsOn = line;
  }

  for (const [token] of text.replaceAll("\r\n", "\n").matchAll(piece)) {
    if (token.startsWith("//")) continue;
    if (token === "\n") {
      line += 1;
      if (open.length === 0) finish();
      else expression += token;
      continue;
    }
    if (token in closing) open.push({ bracket: token, line });
    // A bracket that closes nothing stays in the expression: its syntax error names the place.
    else if (closing[open.at(-1)?.bracket ?? ""] === token) open.pop();
    if (expression.trim() === "") beginsOn = line;
    expression += token;
    line += token.length > 1 ? token.split("\n").length - 1 : 0;
  }
  finish();
  const left = open.at(-1);
  return left === undefined
    ? { kind: "calls", calls }
    : { kind: "unfinished", line: left.line, missing: closing[left.bracket] ?? left.bracket };
}

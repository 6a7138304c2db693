import { skipLiteral } from "./skip-literal.ts";

/**
 * One pass over the source before anything parses it. Parsers recurse: 1,500 nested parentheses
 * (3 kB) leave the type stripper broken for the rest of its process. So nesting is measured here, by
 * a loop that knows comments, strings, templates and, roughly, regular expressions. It may be fooled
 * into counting wrongly (a slash is hard), never into recursing; what gets past is caught by the
 * check that follows every failure to strip.
 */
export const deepestNesting = 100;

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Scan {
  /** Where brackets first nest deeper than `deepestNesting`. */
  readonly tooDeep: Position | null;
  /** The first `import(…)` or `import …`, as it stands. */
  readonly importAt: (Position & { readonly specifier: string | null }) | null;
}

export function scan(source: string): Scan {
  // A "`" on the stack is a template whose `${ }` we are inside of.
  const open: string[] = [];
  let importAt: Scan["importAt"] = null;
  let index = 0;
  let previous = "";
  while (index < source.length) {
    const character = source[index] ?? "";
    const after =
      character === "}" && open.at(-1) === "`"
        ? resumeTemplate(source, index, open)
        : skipLiteral(source, index, previous, open);
    if (open.length > deepestNesting) return { tooDeep: positionAt(source, index), importAt };
    if (after > index) {
      if (!isBlank(source, index)) previous = '"';
      index = after;
      continue;
    }
    if ("([{".includes(character)) open.push(character);
    else if (")]}".includes(character)) open.pop();
    if (open.length > deepestNesting) return { tooDeep: positionAt(source, index), importAt };
    const word = wordAt(source, index);
    if (word === "import" && previous !== "." && importAt === null)
      importAt = importStatement(source, index);
    if (character.trim() !== "") previous = word === "" ? character : word;
    index += Math.max(word.length, 1);
  }
  return { tooDeep: null, importAt };
}

function resumeTemplate(source: string, index: number, open: string[]): number {
  open.pop();
  return skipLiteral(source, index, "`", open);
}

/** True for a comment: what stood before it still decides whether a slash divides. */
function isBlank(source: string, index: number): boolean {
  return source.startsWith("//", index) || source.startsWith("/*", index);
}

const wordPattern = /[A-Za-z_$][\w$]*/y;

function wordAt(source: string, index: number): string {
  wordPattern.lastIndex = index;
  return wordPattern.exec(source)?.[0] ?? "";
}

const importPattern = /import\b(?!\s*\.)(?!\s+type\b)[^"'`;()]*\(?\s*(?:["'`]([^"'`\n]*)["'`])?/y;

function importStatement(source: string, index: number): Scan["importAt"] {
  importPattern.lastIndex = index;
  const found = importPattern.exec(source);
  if (found === null) return null;
  return { ...positionAt(source, index), specifier: found[1] ?? null };
}

export function positionAt(source: string, index: number): Position {
  const before = source.slice(0, index).split(/\r\n|[\n\r\u2028\u2029]/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

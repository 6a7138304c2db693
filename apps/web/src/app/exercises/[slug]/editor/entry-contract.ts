/** What the exercise calls, as the text of a module that compiles only if the learner's export fits. */
export interface EntryContract {
  readonly entry: string;
  /** As in public.ts: `export function f(x: number): number`, or `export class Value`. */
  readonly signature: string;
}

/** `module` is how the learner's file is imported: "./adam-step". */
export function contractSource({ entry, signature }: EntryContract, module: string): string {
  const names = `import { ${entry} as submitted } from ${JSON.stringify(module)};`;
  if (!/^export\s+(async\s+)?function\b/m.test(signature)) return `${names}\nvoid submitted;\n`;
  return [
    names,
    "declare namespace Expected {",
    signature.endsWith(";") ? signature : `${signature};`,
    "}",
    `const conforming: typeof Expected.${entry} = submitted;`,
    "void conforming;",
    "",
  ].join("\n");
}

/** TypeScript's numbers for "has no exported member" and its kin. */
const missingExport = new Set([2305, 2306, 2459, 2460, 2614, 2724]);

/** TypeScript's number for "is not assignable to". */
const notAssignable = 2322;

/**
 * What to warn of, from the numbers of the errors in the contract; null where the entry fits. Other
 * errors are ours: a signature may name a type that only the learner's file declares.
 */
export function contractWarning(
  { entry, signature }: EntryContract,
  errors: readonly number[],
): string | null {
  if (errors.some((code) => missingExport.has(code)))
    return `Export something named "${entry}": that is what the exercise calls.`;
  return errors.includes(notAssignable)
    ? `The exercise calls it as\n${signature.replace(/^export\s+/, "")}\nThe results are what counts; this is only a warning.`
    : null;
}

/** Where the entry is declared in the source: offset and length of its name, or of the first line. */
export function findDeclaration(source: string, entry: string): { at: number; length: number } {
  const declared = new RegExp(
    String.raw`\b(?:function\*?|const|let|var|class)\s+(${escape(entry)})\b`,
  ).exec(source);
  if (declared)
    return { at: declared.index + declared[0].length - entry.length, length: entry.length };
  return { at: 0, length: Math.max(1, source.search(/\n|$/)) };
}

function escape(name: string): string {
  return name.replace(/\$/g, String.raw`\$`);
}

export type CodeLanguage = "typescript" | "python" | "numpy";

export type TokenKind = "comment" | "string" | "keyword" | "number" | "name" | "other";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const typescriptWords =
  "as async await break class const continue default else export extends false for from function if import in interface let new null of private readonly return static this throw true type undefined while";
const pythonWords =
  "and as assert break class continue def del elif else except False for from global if import in is lambda None nonlocal not or pass raise return self True try while with yield";

const keywords: { readonly [Language in CodeLanguage]: ReadonlySet<string> } = {
  typescript: new Set(typescriptWords.split(" ")),
  python: new Set(pythonWords.split(" ")),
  numpy: new Set(pythonWords.split(" ")),
};

const comments: { readonly [Language in CodeLanguage]: string } = {
  typescript: String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/`,
  python: String.raw`#[^\n]*`,
  numpy: String.raw`#[^\n]*`,
};

const strings = String.raw`[rfb]?(?:"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|${"`"}(?:\\.|[^${"`"}\\])*${"`"})`;
const numbers = String.raw`\b\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?\b`;
const names = String.raw`[\p{L}_$][\p{L}\p{N}_$]*`;

/**
 * The source cut into tokens whose texts join to the source again. Enough of the two languages to set a
 * short listing; not a parser.
 */
export function tokensOf(source: string, language: CodeLanguage): Token[] {
  const grammar = new RegExp(
    `(?<comment>${comments[language]})|(?<string>${strings})|(?<number>${numbers})|(?<name>${names})`,
    "gu",
  );
  const tokens: Token[] = [];
  let end = 0;
  for (const match of source.matchAll(grammar)) {
    if (match.index > end) tokens.push({ kind: "other", text: source.slice(end, match.index) });
    tokens.push({ kind: kindOf(match, language), text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < source.length) tokens.push({ kind: "other", text: source.slice(end) });
  return tokens;
}

function kindOf(match: RegExpExecArray, language: CodeLanguage): TokenKind {
  const { comment, string, number } = match.groups ?? {};
  if (comment !== undefined) return "comment";
  if (string !== undefined) return "string";
  if (number !== undefined) return "number";
  return keywords[language].has(match[0]) ? "keyword" : "name";
}

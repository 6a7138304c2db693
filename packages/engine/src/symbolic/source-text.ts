/** How tightly a piece of source text binds; a piece may stand bare where at least its level is asked. */
export const Level = {
  conditional: 0,
  sum: 1,
  product: 2,
  unary: 3,
  power: 4,
  atom: 5,
} as const;
export type Level = (typeof Level)[keyof typeof Level];

export interface SourceText {
  readonly text: string;
  readonly level: Level;
}

/** The text, in parentheses if it binds less tightly than its place asks. */
export function atLevel(piece: SourceText, level: Level): string {
  return piece.level >= level ? piece.text : `(${piece.text})`;
}

export const isNameOrNumber = (text: string): boolean => /^[\w.]+(\[\d+\])?$/.test(text);

export interface ExcerptLine {
  readonly number: number;
  readonly text: string;
  readonly isFault: boolean;
}

/** The line that went wrong between its neighbours, or none where the source has no such line. */
export function excerptLines(source: string, line: number, around = 2): readonly ExcerptLine[] {
  const lines = source.split(/\r\n|\n|\r/);
  if (line < 1 || line > lines.length) return [];
  const first = Math.max(1, line - around);
  return lines
    .slice(first - 1, line + around)
    .map((text, index) => ({ number: first + index, text, isFault: first + index === line }));
}

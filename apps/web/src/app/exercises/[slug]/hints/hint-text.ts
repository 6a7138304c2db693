/** One stretch of a hint. */
export type HintPart = {
  readonly kind: "text" | "code" | "formula" | "strong";
  readonly text: string;
};

export interface HintBlock {
  readonly kind: "heading" | "paragraph";
  readonly parts: readonly HintPart[];
}

/**
 * A hint as blocks: headings, paragraphs, `code`, **strong** and $formulas$. Hints are a few
 * sentences; a Markdown parser in every browser would weigh more than all of them together.
 */
export function parseHint(markdown: string): readonly HintBlock[] {
  return markdown
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map((block) => {
      const heading = /^#{1,6}\s+([\s\S]*)$/.exec(block);
      return heading
        ? { kind: "heading", parts: parseParts(heading[1] ?? "") }
        : { kind: "paragraph", parts: parseParts(block) };
    });
}

function parseParts(text: string): HintPart[] {
  const parts: HintPart[] = [];
  let end = 0;
  for (const match of text.matchAll(/`([^`]+)`|\*\*([^*]+)\*\*|\$([^$\n]+)\$/g)) {
    if (match.index > end) parts.push({ kind: "text", text: text.slice(end, match.index) });
    const [whole, code, strong, formula] = match;
    if (code !== undefined) parts.push({ kind: "code", text: code });
    else if (strong !== undefined) parts.push({ kind: "strong", text: strong });
    else parts.push({ kind: "formula", text: formula ?? whole });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ kind: "text", text: text.slice(end) });
  return parts;
}

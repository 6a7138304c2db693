import { excerptLines } from "./excerpt-lines.ts";

interface CodeExcerptProps {
  readonly source: string;
  readonly line: number;
  readonly column: number | null;
}

/** The learner's own line between its neighbours, with the place in it marked. */
export function CodeExcerpt({ source, line, column }: CodeExcerptProps) {
  const lines = excerptLines(source, line);
  if (lines.length === 0) return null;
  return (
    <figure aria-label={`Line ${line} of your program`} className="border-y border-hairline py-2">
      <pre className="font-mono text-[0.8125rem] leading-6 whitespace-pre-wrap [overflow-wrap:anywhere]">
        {lines.map(({ number, text, isFault }) => (
          <span
            key={number}
            className={`grid grid-cols-[4ch_1fr] gap-x-3 border-l-2 ${isFault ? "border-learner text-ink" : "border-transparent text-muted"}`}
          >
            <span className="tabular text-right">{number}</span>
            <span>
              {isFault && column !== null ? <Marked text={text} column={column} /> : text}
            </span>
          </span>
        ))}
      </pre>
    </figure>
  );
}

function Marked({ text, column }: { readonly text: string; readonly column: number }) {
  const before = text.slice(0, column - 1);
  const [word = " "] = /^[\w$]+|^./.exec(text.slice(column - 1)) ?? [];
  return (
    <>
      {before}
      <mark className="bg-transparent text-learner underline decoration-2 underline-offset-4">
        {word}
      </mark>
      {text.slice(before.length + word.length)}
    </>
  );
}

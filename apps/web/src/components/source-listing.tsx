interface SourceListingProps {
  readonly source: string;
  /** What it is, for assistive technology: "Ada's program". */
  readonly label: string;
  /** The line an error points at, from 1. */
  readonly markedLine?: number | null;
}

/** A program with its line numbers; long lines scroll inside. Numbers are not copied with the text. */
export function SourceListing({ source, label, markedLine = null }: SourceListingProps) {
  const lines = source.replace(/\n$/, "").split("\n");
  const digits = String(lines.length).length;
  return (
    <figure
      aria-label={label}
      // What scrolls must be reachable without a mouse (WCAG 2.1.1).
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="overflow-x-auto bg-raised py-3 font-mono text-[0.8125rem] leading-6"
    >
      <pre>
        <code className="grid min-w-max">
          {lines.map((line, index) => {
            const marked = index + 1 === markedLine;
            return (
              <span
                // A line has no name but its number.
                // oxlint-disable-next-line react/no-array-index-key
                key={index}
                className={`px-4 ${marked ? "bg-negative/12 shadow-[inset_2px_0_0_var(--negative)]" : ""}`}
              >
                <span
                  aria-hidden
                  className="mr-4 inline-block text-right text-muted select-none"
                  style={{ width: `${digits}ch` }}
                >
                  {index + 1}
                </span>
                {line === "" ? " " : line}
                {"\n"}
              </span>
            );
          })}
        </code>
      </pre>
    </figure>
  );
}

/** A tab set as a word with a rule under it, over the hairline of its list. */
export const tabClass =
  "-mb-px min-h-10 border-b-2 border-transparent px-2.5 text-sm text-muted outline-none select-none " +
  "hover:text-ink data-active:border-ink data-active:text-ink focus-visible:outline-2 focus-visible:-outline-offset-2";

/** The first stop of the Tab key: past the header, straight to the text. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20 focus:bg-surface focus:px-3 focus:py-2"
    >
      Skip to the text
    </a>
  );
}

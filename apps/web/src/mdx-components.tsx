import type { MDXComponents } from "mdx/types";
import type { ComponentProps } from "react";

/**
 * What stands for the elements of every lesson and statement; figures are imported by the lessons
 * themselves. What may be wider than a phone scrolls by itself, so the keyboard must reach it.
 */
const components: MDXComponents = { span: Span, table: Table };

/** rehype-katex sets a formula of its own line in `span.katex-display`, which scrolls. */
function Span(props: ComponentProps<"span">) {
  const isDisplay = props.className?.split(" ").includes("katex-display") ?? false;
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
  return isDisplay ? <span tabIndex={0} {...props} /> : <span {...props} />;
}

function Table(props: ComponentProps<"table">) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
    <section className="scrolls" tabIndex={0} aria-label="Table">
      <table {...props} />
    </section>
  );
}

export function useMDXComponents(): MDXComponents {
  return components;
}

import type { ReactNode } from "react";

interface PageHeadingProps {
  readonly title: ReactNode;
  readonly eyebrow?: ReactNode;
  readonly children?: ReactNode;
}

/** The head of a page: what it is, and one sentence of what it is for. */
export function PageHeading({ title, eyebrow, children }: PageHeadingProps) {
  return (
    <header className="pt-10 pb-8 sm:pt-14">
      {eyebrow === undefined ? null : <p className="eyebrow mb-2">{eyebrow}</p>}
      <h1 className="heading text-4xl sm:text-[2.75rem]">{title}</h1>
      {children === undefined ? null : (
        <div className="mt-4 max-w-measure font-serif text-prose text-muted">{children}</div>
      )}
    </header>
  );
}

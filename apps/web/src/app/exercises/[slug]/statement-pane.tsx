import type { ReactNode } from "react";

/** The task, which scrolls by itself. */
export function StatementPane({ children }: { readonly children: ReactNode }) {
  return (
    <section
      aria-label="Task"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrow keys scroll only what has the focus
      tabIndex={0}
      className="h-full overflow-y-auto p-4 focus-visible:outline-2 focus-visible:-outline-offset-2 md:p-6"
    >
      {children}
    </section>
  );
}

import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly title: string;
  /** What would stand here, and what to do so that it does. */
  readonly children: ReactNode;
}

export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="border-y border-hairline py-10">
      <p className="heading text-xl">{title}</p>
      <div className="mt-2 max-w-measure leading-relaxed text-muted">{children}</div>
    </div>
  );
}

import type { ReactNode } from "react";

/** A remark that may be skipped: in the margin of a wide page, indented in a narrow one. */
export function Aside({ children }: { readonly children: ReactNode }) {
  return <aside className="lesson-aside">{children}</aside>;
}

import Link from "next/link";
import type { ReactNode } from "react";

/** The way up, over the title of a page. */
export function BackLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ReactNode;
}) {
  return (
    <Link href={href} className="hover:text-ink">
      <span aria-hidden>← </span>
      {children}
    </Link>
  );
}

import Link from "next/link";
import { NavLink } from "./nav-link.tsx";
import { ShortcutsButton } from "./shortcuts-button.tsx";
import type { Theme } from "./theme.ts";
import { ThemeSwitch } from "./theme-switch.tsx";
import { Wordmark } from "./wordmark.tsx";

export function SiteHeader({ theme }: { readonly theme: Theme }) {
  return (
    <header className="no-print border-b border-hairline">
      <div className="page-width flex flex-wrap items-center gap-x-7 py-2 text-[0.9375rem]">
        <Link href="/" aria-label="Gradus, home" className="mr-auto sm:mr-2">
          <Wordmark />
        </Link>
        <nav
          aria-label="Main"
          className="order-last flex basis-full gap-x-6 sm:order-none sm:basis-auto sm:flex-1"
        >
          <NavLink href="/learn">Course</NavLink>
          <NavLink href="/progress">Progress</NavLink>
        </nav>
        <div className="flex items-center gap-1">
          <ShortcutsButton />
          <ThemeSwitch initial={theme} />
        </div>
      </div>
    </header>
  );
}

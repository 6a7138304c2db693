import Link from "next/link";
import type { Theme } from "../theme.ts";
import { AccountMenu } from "./account-menu.tsx";
import { NavLink } from "./nav-link.tsx";
import { ShortcutsButton } from "./shortcuts-button.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import { Wordmark } from "./wordmark.tsx";

/** Who looks at the page, as far as the header cares. */
export interface HeaderViewer {
  readonly name: string;
  readonly email: string;
  readonly role: "owner" | "instructor" | "learner";
  readonly teaches: boolean;
  /** The exercise last worked on. */
  readonly lastExercise: { readonly slug: string; readonly title: string } | null;
}

interface SiteHeaderProps {
  readonly theme: Theme;
  /** null for a stranger. */
  readonly viewer: HeaderViewer | null;
}

export function SiteHeader({ theme, viewer }: SiteHeaderProps) {
  return (
    <header className="no-print border-b border-hairline">
      <div className="page-width flex flex-wrap items-center gap-x-7 py-2 text-[0.9375rem]">
        <Link href="/" aria-label="Gradus, home" className="mr-auto sm:mr-2">
          <Wordmark />
        </Link>
        <nav
          aria-label="Main"
          className="order-last flex basis-full flex-wrap gap-x-5 sm:order-none sm:gap-x-6 sm:basis-auto sm:flex-1"
        >
          <NavLink href="/learn">Course</NavLink>
          <NavLink href="/exercises">Exercises</NavLink>
          {viewer === null ? null : <NavLink href="/progress">Progress</NavLink>}
          {viewer?.teaches === true ? <NavLink href="/teach">Teaching</NavLink> : null}
          <ContinueLink viewer={viewer} />
        </nav>
        <div className="flex items-center gap-1">
          <ShortcutsButton />
          <ThemeSwitch initial={theme} />
          {viewer === null ? (
            <SignInLink />
          ) : (
            <AccountMenu name={viewer.name} email={viewer.email} owns={viewer.role === "owner"} />
          )}
        </div>
      </div>
    </header>
  );
}

function SignInLink() {
  return (
    <Link
      href="/sign-in"
      className="inline-flex min-h-9 items-center px-2 font-medium hover:underline"
    >
      Sign in
    </Link>
  );
}

function ContinueLink({ viewer }: { readonly viewer: HeaderViewer | null }) {
  const exercise = viewer?.lastExercise ?? null;
  if (exercise === null) return null;
  return (
    <NavLink href={`/exercises/${exercise.slug}`}>
      Continue<span className="sr-only lg:not-sr-only">: {exercise.title}</span>
    </NavLink>
  );
}

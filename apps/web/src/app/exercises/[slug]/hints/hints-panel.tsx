"use client";

import Link from "next/link";
import { Button } from "@/components/button.tsx";
import { HintView } from "./hint-view.tsx";
import type { Hints } from "./use-hints.ts";

interface HintsPanelProps {
  readonly hints: Hints;
  readonly isSignedIn: boolean;
  readonly signInHref: string;
}

/** Three hints at most, in order, each only when it is asked for. */
export function HintsPanel({ hints, isSignedIn, signInHref }: HintsPanelProps) {
  const { list, isOpening, problem, openNext } = hints;
  if (!isSignedIn)
    return (
      <p className="p-4 leading-relaxed text-muted">
        <Link href={signInHref} className="link">
          Sign in
        </Link>{" "}
        to open hints, so that those you have seen are here the next time.
      </p>
    );
  const left = list.total - list.items.length;
  return (
    <div className="flex flex-col gap-6 p-4">
      {list.items.length === 0 ? (
        <p className="leading-relaxed text-muted">
          A hint narrows down where to look; none gives the solution away. The verdict of a
          submission often says more.
        </p>
      ) : null}
      <ol className="flex flex-col gap-6" aria-live="polite">
        {list.items.map(({ number, text }) => (
          <li key={number}>
            <p className="eyebrow mb-1.5">
              Hint {number} of {list.total}
            </p>
            <HintView text={text} />
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <div>
          <Button onClick={openNext} busy={isOpening}>
            {list.items.length === 0 ? "Show the first hint" : "Show the next hint"}
          </Button>
        </div>
      ) : null}
      {problem === null ? null : (
        <p role="alert" className="text-sm text-negative">
          {problem}
        </p>
      )}
    </div>
  );
}

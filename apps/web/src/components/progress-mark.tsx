import type { ReactNode } from "react";
import type { ProgressState } from "./progress-state.ts";

interface Mark {
  readonly words: string;
  /** Drawn in a 16 × 16 box: the shape alone tells the state. */
  readonly shape: ReactNode;
  readonly colour: string;
}

const circle = (
  <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
);

export const progressMarks: Record<ProgressState, Mark> = {
  accepted: {
    words: "accepted",
    colour: "text-positive",
    shape: (
      <>
        <circle cx="8" cy="8" r="7" fill="currentColor" />
        <path d="m4.8 8.2 2.2 2.2 4.2-4.6" fill="none" stroke="var(--surface)" strokeWidth="1.75" />
      </>
    ),
  },
  partially_accepted: {
    words: "correct, but not every requirement is met",
    colour: "text-positive",
    shape: (
      <>
        {circle}
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
      </>
    ),
  },
  tried: {
    words: "tried, not yet right",
    colour: "text-learner",
    shape: (
      <>
        {circle}
        <circle cx="8" cy="8" r="2.25" fill="currentColor" />
      </>
    ),
  },
  not_started: { words: "not started", colour: "text-hairline-strong", shape: circle },
};

/** The state as a shape with colour. `silent` where the words stand next to it. */
export function ProgressMark({
  state,
  silent = false,
}: {
  readonly state: ProgressState;
  readonly silent?: boolean;
}) {
  const { words, colour, shape } = progressMarks[state];
  return (
    <svg
      viewBox="0 0 16 16"
      className={`inline-block size-4 shrink-0 ${colour}`}
      role={silent ? undefined : "img"}
      aria-label={silent ? undefined : words}
      aria-hidden={silent || undefined}
    >
      {shape}
    </svg>
  );
}

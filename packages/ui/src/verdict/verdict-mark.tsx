import type { ReactNode } from "react";
import type { Standing } from "./verdict-facts.ts";

const ring = <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="1.75" />;
const square = (
  <rect
    x="2.5"
    y="2.5"
    width="15"
    height="15"
    rx="1.5"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
  />
);

/** Drawn in a 20 × 20 box; the outline alone tells the standings apart. */
const shapes: Readonly<Record<Standing, ReactNode>> = {
  reached: (
    <>
      <circle cx="10" cy="10" r="8.875" fill="currentColor" />
      <path d="m6 10.3 2.7 2.7 5.3-5.8" fill="none" stroke="var(--surface)" strokeWidth="2" />
    </>
  ),
  nearly: (
    <>
      {ring}
      <path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" />
    </>
  ),
  observed: (
    <>
      {ring}
      <path
        d="M6 8.2h8M6 11.8h8M12.2 5.6 7.8 14.4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </>
  ),
  stopped: (
    <>
      {square}
      <path d="M10 5.8v5.4M10 13.2v1.6" stroke="currentColor" strokeWidth="1.75" />
    </>
  ),
  ours: (
    <>
      {square}
      <path d="M6.5 13.5 13.5 6.5M6.5 6.5l7 7" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
};

export const standingColours: Readonly<Record<Standing, string>> = {
  reached: "text-positive",
  nearly: "text-positive",
  observed: "text-learner",
  stopped: "text-negative",
  ours: "text-muted",
};

/** The shape of a standing; the word always stands beside it. */
export function VerdictMark({ standing }: { readonly standing: Standing }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden className={`size-5 shrink-0 ${standingColours[standing]}`}>
      {shapes[standing]}
    </svg>
  );
}

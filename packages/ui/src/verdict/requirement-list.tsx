import type { RequirementResult } from "@gradus/exercise";
import type { ReactNode } from "react";

type Status = RequirementResult["status"];

interface StatusFacts {
  readonly word: string;
  readonly colour: string;
  /** Drawn in a 16 × 16 box. */
  readonly shape: ReactNode;
}

const ring = <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />;

const statuses: Readonly<Record<Status, StatusFacts>> = {
  met: {
    word: "met",
    colour: "text-positive",
    shape: <path d="m2.5 8.5 3.6 3.6 7.4-8" fill="none" stroke="currentColor" strokeWidth="2" />,
  },
  unmet: {
    word: "not met",
    colour: "text-learner",
    shape: (
      <>
        {ring}
        <circle cx="8" cy="8" r="2.5" fill="currentColor" />
      </>
    ),
  },
  not_judged: {
    word: "not judged",
    colour: "text-muted",
    shape: <path d="M3 8h10" stroke="currentColor" strokeWidth="1.75" strokeDasharray="2.5 2" />,
  },
};

/** Every requirement with its own status: shape, colour and word. */
export function RequirementList({
  requirements,
  areReasonsFolded,
}: {
  readonly requirements: readonly RequirementResult[];
  /** Where a diagnosis says it better, the reasons wait behind a word each. */
  readonly areReasonsFolded: boolean;
}) {
  const shared = sharedMessage(requirements);
  return (
    <>
      {shared === null ? null : <p className="mb-2 text-sm leading-relaxed text-muted">{shared}</p>}
      <ul className="border-b border-hairline text-[0.9375rem]">
        {requirements.map(({ id, title, status, message }) => {
          const { word, colour, shape } = statuses[status];
          return (
            <li
              key={id}
              className="grid grid-cols-[1rem_1fr_auto] gap-x-3 border-t border-hairline py-1.5"
            >
              <svg viewBox="0 0 16 16" aria-hidden className={`mt-1 size-4 ${colour}`}>
                {shape}
              </svg>
              <span>{title}</span>
              <span className={`text-sm leading-6 ${colour}`}>{word}</span>
              {message === null || message === shared || status === "met" ? null : (
                <Reason text={message} isFolded={areReasonsFolded} />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Reason({ text, isFolded }: { readonly text: string; readonly isFolded: boolean }) {
  const look = "col-span-2 col-start-2 text-sm leading-relaxed text-muted";
  return isFolded ? (
    <details className={look}>
      <summary className="w-fit">why</summary>
      {text}
    </details>
  ) : (
    <p className={look}>{text}</p>
  );
}

/** The message that every requirement has, said once instead of a dozen times. */
function sharedMessage(requirements: readonly RequirementResult[]): string | null {
  const [first, ...others] = requirements;
  const isShared = others.length > 0 && others.every(({ message }) => message === first?.message);
  return isShared ? (first?.message ?? null) : null;
}
